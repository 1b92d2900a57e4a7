declare namespace App {
  interface Locals {
    /** The article being drawn, if any. */
    reader?: import('./components/prose/reader.ts').Reader;
  }
}

interface ImportMetaEnv {
  /** What looks through the texts: our own engine, or Pagefind. Set while building. */
  readonly SEARCH_ENGINE: 'own' | 'pagefind';
}
