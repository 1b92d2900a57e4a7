import { articlesOf } from '../../library/articles.ts';
import { labels } from '../../library/labels.ts';
import { danger, plan, questions, sources } from '../../library/records.ts';
import { rulesMarkdown } from '../../markdown/rules-markdown.ts';
import { authorAndYear } from '../../share/cite.ts';
import { conditionWords } from '../../views/condition-words.ts';
import { reviewState } from '../../views/review-state.ts';

/** The rules of the cause finder as one document, made from the data that it runs on. */
export async function GET(): Promise<Response> {
  const names = await labels();
  const bibliography = await sources();
  const causes = (await articlesOf('causes')).filter(({ data }) => data.kind !== 'guide');
  const nameOf = (id: string): string => {
    const source = bibliography.get(id);
    return source ? authorAndYear(source) || source.title : id;
  };
  const text = rulesMarkdown(
    {
      danger: await danger(),
      questions: await questions(),
      causes: causes.map(({ id, data }) => ({ ...data, id })),
      plan: await plan(),
      state: [`${reviewState}.`],
    },
    {
      condition: (condition) => conditionWords(condition, names),
      sources: (ids) => ids.map(nameOf).join('; '),
    },
  );
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
