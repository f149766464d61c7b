import { selectionMap } from './generated/selection-map.ts';
import type { Operation } from './operation.ts';
import { argumentType, isNumber, typeBeneath } from './selection-map.ts';

interface Chosen {
  readonly [name: string]: true | Chosen | undefined;
}

type Plan = { [responseKey: string]: Plan | 1 };

/** The document of a selection, its text the same for the same shape, with every argument's value as a variable. */
export function compile(
  selection: object,
  name: string,
): { readonly operation: Operation<unknown, unknown>; readonly variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  let declared = '';
  let count = 0;

  function fields(chosen: Chosen, type: string, plan: Plan): string {
    let text = '';
    for (const [key, value] of Object.entries(chosen)) {
      if (!value || key === '$') continue;
      if (key === '$as') {
        for (const [alias, aliased] of Object.entries(value as Chosen))
          for (const [of, beneath] of Object.entries(aliased as Chosen))
            text += `${alias}:${field(of, beneath, type, plan, alias)}`;
      } else if (key === '$on') {
        text += '__typename ';
        for (const [member, beneath] of Object.entries(value as Chosen))
          text += `...on ${member}{${fields(beneath as Chosen, member, plan)}}`;
      } else text += field(key, value, type, plan, key);
    }
    return text;
  }

  function field(name: string, chosen: Chosen[string], type: string, plan: Plan, key: string): string {
    const { $, ...beneath } = Object(chosen) as Chosen;
    let text = name;
    const given = Object.entries(($ ?? {}) as object).filter(([, value]) => value !== undefined);
    if (given.length > 0) {
      const parts = given.map(([argument, value]) => {
        const variable = `v${count++}`;
        declared += `$${variable}:${argumentType(selectionMap, type, name, argument)}`;
        variables[variable] = value;
        return `${argument}:$${variable}`;
      });
      text += `(${parts.join(',')})`;
    }
    if (Object.keys(beneath).length === 0) {
      if (isNumber(selectionMap, type, name)) plan[key] = 1;
      return `${text} `;
    }
    const under = (plan[key] ??= {}) as Plan;
    return `${text}{${fields(beneath, typeBeneath(selectionMap, type, name), under)}}`;
  }

  const plan: Plan = {};
  const body = fields(selection as Chosen, 'Query', plan);
  return { operation: { name, text: `query ${name}${declared && `(${declared})`}{${body}}`, plan }, variables };
}
