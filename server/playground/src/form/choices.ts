import { useEffect, useState } from 'react';
import { post } from '../shell/post.ts';
import { type Language, useLanguage } from '../words/language.ts';
import type { FilterName } from './budget-form.ts';

/** A value that a filter can ask for, with how many proposals have it; null for programmes, which are not counted. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly proposals: number | null;
}

/** What the graph offers to the form: its groupings and measures as it writes them, and the values of its data. */
export interface Choices {
  readonly groupings: readonly {
    readonly argument: string;
    readonly description: string;
    /** Which facts carry its key; null when all do. */
    readonly facts: string | null;
  }[];
  readonly measures: readonly { readonly field: string; readonly description: string }[];
  readonly values: Readonly<Record<FilterName, readonly Choice[]>>;
}

const groupingsOfFilters = {
  planYears: ['{ dimension: PLAN_YEAR }', 'planYear'],
  programmeLevels: ['{ dimension: PROGRAMME_LEVEL }', 'programmeLevel'],
  provinces: ['{ place: { level: PROVINCE } }', 'place'],
  districts: ['{ place: { level: DISTRICT } }', 'place'],
  activities: ['{ dimension: ACTIVITY }', 'activity'],
  statuses: ['{ dimension: STATUS }', 'status'],
} as const satisfies Partial<Record<FilterName, readonly [string, string]>>;

function question(lang: 'VI' | 'EN'): string {
  const counted = Object.entries(groupingsOfFilters).map(
    ([name, [by, key]]) =>
      `${name}: budget(by: [${by}], first: 1000) { rows { key { of: ${key} { state code label(lang: ${lang}) } } figures { proposals } } }`,
  );
  return `query FormChoices {
    budgetDimensions { argument description facts }
    budgetMeasures { field description }
    programmes(first: 100) { nodes { code label(lang: ${lang}) } }
    ${counted.join('\n')}
  }`;
}

interface Counted {
  readonly rows: readonly {
    readonly key: { readonly of: { readonly state: string; readonly code: string; readonly label: string } };
    readonly figures: { readonly proposals: number };
  }[];
}
type Answer = Record<keyof typeof groupingsOfFilters, Counted> & {
  readonly budgetDimensions: Choices['groupings'];
  readonly budgetMeasures: Choices['measures'];
  readonly programmes: { readonly nodes: readonly { readonly code: string; readonly label: string }[] };
};

const asked = new Map<Language, Promise<Choices | null>>();

/** The choices in the language of the page; null while they are asked, and when the graph does not answer. */
export function useChoices(): Choices | null {
  const language = useLanguage();
  const [known, setKnown] = useState<Choices | null>(null);
  useEffect(() => {
    if (!asked.has(language)) asked.set(language, ask(language));
    let isCurrent = true;
    void asked.get(language)!.then((choices) => {
      if (!choices) asked.delete(language);
      if (isCurrent) setKnown(choices);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return known;
}

async function ask(language: Language): Promise<Choices | null> {
  try {
    const { data } = await post({ query: question(language === 'vi' ? 'VI' : 'EN') });
    if (!data) return null;
    const { budgetDimensions, budgetMeasures, programmes, ...counted } = data as unknown as Answer;
    const values = Object.fromEntries(Object.entries(counted).map(([name, one]) => [name, valuesOf(one)]));
    return {
      groupings: budgetDimensions,
      measures: budgetMeasures,
      values: {
        ...values,
        programmes: programmes.nodes.map((programme) => ({ ...programme, proposals: null })),
      } as unknown as Choices['values'],
    };
  } catch {
    return null;
  }
}

function valuesOf({ rows }: Counted): Choice[] {
  return rows
    .filter(({ key }) => key.of.state === 'VALUE')
    .map(({ key: { of }, figures: { proposals } }) => ({ code: of.code, label: of.label, proposals }));
}

/** Which facts carry the keys of the groupings; of one that the graph does not list, all. */
export function factsOf(groupings: readonly string[], { groupings: listed }: Choices): (string | null)[] {
  return groupings.map((grouping) => listed.find(({ argument }) => argument === grouping)?.facts ?? null);
}
