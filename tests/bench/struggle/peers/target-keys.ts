import { targetKey } from '../../../../guides/locate/target-key.ts';

const rootsBelow = (root: Document | ShadowRoot): (Document | ShadowRoot)[] =>
  [...root.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => (shadowRoot ? rootsBelow(shadowRoot) : []))
    .concat(
      // The loop begins at the root itself.
      root as ShadowRoot,
    );

/** The structural keys of what the selectors find in this document, and of what is inside that. At most 200. */
export const keysOf = (selectors: string[]): string[] => {
  const found = rootsBelow(document).flatMap(root => [...root.querySelectorAll(selectors.join(','))]);
  return [
    ...new Set(
      found
        .flatMap(each => [each, ...each.querySelectorAll('*')])
        .slice(0, 200)
        .map(targetKey),
    ),
  ];
};
