import type { DocumentNode } from 'graphql';

/**
 * Documents that passed every check, by their source text. Bounded by the bytes of the sources: a parsed document
 * takes about fifty times its source, and plans hang on it. The one used longest ago goes first.
 */
export class DocumentCache {
  readonly #bySource = new Map<string, DocumentNode>();
  readonly #mostCharacters: number;
  #characters = 0;

  constructor(mostCharacters: number) {
    this.#mostCharacters = mostCharacters;
  }

  get(source: string): DocumentNode | undefined {
    const document = this.#bySource.get(source);
    if (document) {
      this.#bySource.delete(source);
      this.#bySource.set(source, document);
    }
    return document;
  }

  set(source: string, document: DocumentNode): void {
    if (this.#bySource.has(source)) return;
    this.#bySource.set(source, document);
    this.#characters += source.length;
    for (const oldest of this.#bySource.keys()) {
      if (this.#characters <= this.#mostCharacters) break;
      this.#bySource.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
