// @generated from the SDL and client/operations; `pnpm generate` writes it anew
/** Fields of a row that hold figures of the other side of a comparison. */
export const compared: readonly string[] = ["previous"];

/** Arguments of a key that are those of its grouping. */
export const keyArguments: { readonly [key: string]: readonly string[] | undefined } =
  {"period":["grain"],"place":["boundaries","level"]};
