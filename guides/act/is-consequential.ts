import { consequentialWords } from './consequential-words.ts';

/** What is declared about the target of an action. No value of a field is among it. */
export interface ActionFacts {
  action: 'click' | 'select' | 'type';
  /** Tag name in lower case. */
  tag: string;
  /** The `type` that the browser takes the control to be of: of a button without one, `submit`. */
  type?: string;
  role?: string;
  /** What it is called: its accessible name, title, `id` and `name`, and the file that it offers. */
  names: readonly string[];
  /** The language of the page around it. */
  locale?: string;
  /** It belongs to a form. */
  inForm: boolean;
  /** Where it leads, as a link. */
  href?: string;
  /** It is a link that saves a file. */
  downloads?: boolean;
  autocomplete?: string;
}

/** What submits, uploads or empties a form by itself. */
const formTypes = new Set(['submit', 'image', 'reset', 'file', 'password']);
/** Fields for what opens an account or pays: passwords, codes, cards. https://html.spec.whatwg.org/#autofill */
const secret = /password|one-time-code|\bcc-|transaction-/;
/** Languages that are written without spaces between words. */
const unspaced = new Set(['ja', 'zh']);

/**
 * Whether the person's own press is needed for an action, each time: it may submit, pay, delete, grant, upload or fill in a
 * password. What cannot be told for sure may: a control without a name, or in a language that is not known.
 */
export const isConsequential = (facts: ActionFacts): boolean => {
  const { action, type, names, href, autocomplete = '' } = facts;
  if (
    type !== undefined &&
    formTypes.has(type) &&
    (type !== 'submit' || facts.inForm || facts.tag !== 'button')
  ) {
    return true;
  }
  if (secret.test(autocomplete) || facts.downloads) return true;
  if (href !== undefined && !/^https?:$/.test(URL.parse(href)?.protocol ?? '')) return true;
  if (action === 'click' && !names.some(name => /\p{L}/u.test(name))) return true;
  if (names.some(isTelling)) return true;
  // Without the language nobody can say what the words do.
  const language = facts.locale?.toLowerCase().split('-')[0] ?? '';
  return action === 'click' && !Object.hasOwn(consequentialWords, language);
};

/** Names in code are in English as a rule, whatever the language of the page: words of all languages are looked for. */
const isTelling = (name: string): boolean => {
  const text = name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u);
  return Object.entries(consequentialWords).some(([language, beginnings]) =>
    beginnings.some(beginning =>
      unspaced.has(language)
        ? text.includes(beginning.toLowerCase())
        : words.some(word => word.replace(/^ال/, '').startsWith(beginning)),
    ),
  );
};
