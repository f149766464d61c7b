interface Described {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** A description as a comment that editors show, with the reason of a deprecation; empty where there is neither. */
export function docstring(described: Described | string | null | undefined, indent = ''): string {
  const { description, deprecationReason } =
    typeof described === 'string' ? { description: described } : (described ?? {});
  const text = [description, deprecationReason && `@deprecated ${deprecationReason}`]
    .filter((part) => part)
    .join('\n')
    // a comment in the graph must not end the comment here
    .replaceAll('*/', '*\\/');
  if (text === '') return '';
  if (!text.includes('\n')) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${text.replaceAll(/^/gm, `${indent} * `)}\n${indent} */\n`;
}
