import { createClient, dedupe, persistedGet } from '@khuyencong/client';

/** `?api=` in the address of the page, `VITE_API_URL` at build, or the server of `pnpm start`. */
const url =
  new URLSearchParams(location.search).get('api') ?? import.meta.env['VITE_API_URL'] ?? 'http://127.0.0.1:4000/graphql';

export const api = createClient({ url, fetch: dedupe(), persisted: persistedGet() });

/** What the whole page is about: local proposals of Hải Phòng, by the unit id of its bounds in 2018. */
export const where = {
  programmeLevel: { eq: 'LOCAL' },
  planYear: { eq: 2018 },
  province: { code: { eq: 'P31-2018' } },
} as const;
