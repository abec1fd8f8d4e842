const rules = [
  /^[:_«]?r[0-9a-z]{0,6}[:_»]$/i, // React useId: `:r3:`, `«r3»`, `_r_3_`
  /:r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_/i,
  /[0-9a-f]{8}-[0-9a-f]{4}-/i, // GUID
  /(^|[^a-z0-9])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}($|[^a-z0-9])/i, // hash in hex
  /\d{4,}/, // counter, time stamp, record number
  /^__|^yui_|^ext-(gen|comp|element)|^gwt-uid|^isc_|^x-auto/, // UI5, YUI, Ext, GWT, SmartClient
  /^(ember|jqg|j_idt|jss|dijit|svelte|ui-id-|tippy-|popper-)\d/i, // a library's name and a counter
  /^(mui|rc|react-select|downshift|headlessui|radix|cdk|mat|pr_id|select2|reach|chakra|field|el-id|dojox?|dijit|ng-tns|ng-c|pn_id|bui|aria)[-_:].*\d/i,
  /(^|[-_:])(j_idt|c|id|uid|auto|gen|input|widget|item|row|node|el|btn|button|comp|component)\d+$/i,
  /^(css|sc|jss|emotion|svelte|jsx|e|s|_ngcontent|_nghost|v|data-v)-[a-z0-9]*\d/i, // CSS in JS, scoped styles
  /^(sc|css)-[A-Za-z0-9]{5,}$/,
  /^\d/,
  /[-_:]\d+$/, // ends in a counter
];

const shiftsTooOften = (word: string): boolean => {
  let shifts = 0;
  let last = '';
  for (const letter of word) {
    const kind =
      letter >= '0' && letter <= '9' ? 'digit' : letter === letter.toLowerCase() ? 'lower' : 'upper';
    if (last && kind !== last && !(last === 'upper' && kind === 'lower')) shifts++;
    last = kind;
  }
  return shifts >= 3 && shifts >= word.length / 4;
};

const vowelPoor = (word: string): boolean =>
  word.length >= 5 && /[a-z]/i.test(word) && !/[aeiouy]/i.test(word);

/**
 * Whether an id or a class word was made by a program rather than by a person: GUIDs, hashes, counters, and the
 * patterns of the common libraries (`mui-106`, `:r3:`, `__button0`, `css-1q2w3e`, `ember123`, `ng-tns-c12`,
 * `j_idt45`). Such a word says nothing after the next build or load.
 */
export const isGenerated = (word: string): boolean =>
  word.length > 60 ||
  rules.some(rule => rule.test(word)) ||
  word
    .split(/[-_:.]+/)
    .some(part => /\d/.test(part) && (shiftsTooOften(part) || vowelPoor(part.replace(/\d+$/, ''))));
