/** A list with one item taken from one place to another. Places outside the list leave it as it is. */
export const moveItem = <Item>(list: readonly Item[], from: number, to: number): Item[] => {
  const moved = [...list];
  if (from === to || to < 0 || to >= list.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
};
