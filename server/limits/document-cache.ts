import type { DocumentNode } from 'graphql';

/**
 * Documents that passed every check, by their source text. Bounded by the bytes of the sources: a parsed document
 * takes about fifty times its source, and plans hang on it. The one used longest ago goes first; those of `kept`, which
 * are few, stay.
 */
export class DocumentCache {
  readonly #bySource = new Map<string, DocumentNode>();
  readonly #keptBySource = new Map<string, DocumentNode>();
  readonly #kept: ReadonlySet<string>;
  readonly #mostCharacters: number;
  #characters = 0;

  constructor(mostCharacters: number, kept: ReadonlySet<string>) {
    this.#mostCharacters = mostCharacters;
    this.#kept = kept;
  }

  get(source: string): DocumentNode | undefined {
    const kept = this.#keptBySource.get(source);
    if (kept) return kept;
    const document = this.#bySource.get(source);
    if (document) {
      this.#bySource.delete(source);
      this.#bySource.set(source, document);
    }
    return document;
  }

  set(source: string, document: DocumentNode): void {
    if (this.#kept.has(source)) {
      this.#keptBySource.set(source, document);
      return;
    }
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
