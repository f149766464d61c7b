const pageSize = 50;

/** Its cursors are sealed, so the list is walked page after page up to the last place; places end on a page's end. */
export async function cursorsOf(endCursorAfter, places) {
  const byPosition = new Map();
  let cursor = null;
  for (let position = pageSize; position <= places.at(-1).position; position += pageSize) {
    cursor = await endCursorAfter(cursor);
    byPosition.set(position, cursor);
  }
  return places.map((place) => byPosition.get(place.position));
}
