/** Names of questions and of their options, for saying a rule in words. */
export interface Labels {
  question(id: string): string;
  option(question: string, option: string): string;
}
