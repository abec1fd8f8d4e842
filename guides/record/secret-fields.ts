/** What marks a field whose content is nobody's business but the person's. */
const secret =
  'input[type=password], [autocomplete*=current-password], [autocomplete*=new-password], [autocomplete*=one-time-code], ' +
  '[autocomplete*="cc-"]';

/** Fields that hold a secret, or once did. */
export interface SecretFields {
  has(element: Element): boolean;
}

/**
 * Remembers every field that is or was marked as secret: "show password" turns it into an ordinary text field, and it
 * stays a secret all the same.
 */
export const watchSecretFields = (document: Document, signal: AbortSignal): SecretFields => {
  const known = new WeakSet<Element>();
  const learn = (root: ParentNode & Node): void => {
    if (root instanceof Element && root.matches(secret)) known.add(root);
    for (const field of root.querySelectorAll(secret)) known.add(field);
  };
  const observer = new MutationObserver(records => {
    for (const { type, target, addedNodes, oldValue } of records) {
      if (type === 'attributes') {
        const was = oldValue !== null && /password|one-time-code|cc-/i.test(oldValue);
        if (target instanceof Element && (was || target.matches(secret))) known.add(target);
      }
      for (const node of addedNodes) if (node instanceof Element) learn(node);
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['type', 'autocomplete'],
    attributeOldValue: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  learn(document);
  return { has: element => known.has(element) || element.matches(secret) };
};
