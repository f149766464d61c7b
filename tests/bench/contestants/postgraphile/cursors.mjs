/** Its cursor holds a digest of the order, which any cursor of the list shows, and the values of the row. */
export async function cursorsOf(endCursorAfter, places) {
  const [digest] = JSON.parse(Buffer.from(await endCursorAfter(null), 'base64url').toString());
  return places.map(({ total, code }) => Buffer.from(JSON.stringify([digest, total, code])).toString('base64url'));
}
