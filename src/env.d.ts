declare namespace App {
  interface Locals {
    /** The article being drawn, if any. */
    reader?: import('./components/prose/reader.ts').Reader;
  }
}
