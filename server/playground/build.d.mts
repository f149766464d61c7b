/** Builds the page unless `dist/` is fresh. Answers the folder to serve under `/playground/`. */
export function buildPlayground(): Promise<string>;
