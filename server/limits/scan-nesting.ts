const openers = new Set(['{', '(', '[']);
const closers = new Set(['}', ')', ']']);

/**
 * The deepest bracket nesting of a GraphQL source, strings and comments left out. One pass, no recursion,
 * ended as soon as `enough` is passed: the parser behind it recurses and must not meet more.
 */
export function scanNesting(source: string, enough: number): number {
  let deepest = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (openers.has(character)) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > enough) return deepest;
    } else if (closers.has(character)) depth--;
    else if (character === '#') at = endOfComment(source, at);
    else if (character === '"') at = endOfString(source, at);
  }
  return deepest;
}

function endOfComment(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
  return at;
}

function endOfString(source: string, start: number): number {
  if (source.startsWith('"""', start)) {
    let end = source.indexOf('"""', start + 3);
    while (end > 0 && source[end - 1] === '\\') end = source.indexOf('"""', end + 3);
    return end < 0 ? source.length : end + 2;
  }
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    // a string on one line ends with its line: what follows is read again, never hidden
    else if (character === '"' || character === '\n' || character === '\r') return at;
  }
  return source.length;
}
