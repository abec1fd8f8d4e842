const counts = [
  /\s*[([（【]\s*\d[\d\s.,'+]*[)\]）】]/g, // "Inbox (12)", "(1,204) results"
  /(^|\s)\d[\d.,']*\+?(?=\s+\D)/g, // "12 new messages": a number in front of words
  /\s\d{2,}[\d.,']*\+?$/g, // "Inbox 12"; a single last digit stays: "Step 2" is a name
  /\s\d\+$/g, // "Inbox 9+"
];

/** A label without the counts in it: "Inbox (12)" is "Inbox". A label that is nothing but a number stays as it is. */
export const withoutCounts = (label: string): string => {
  if (!/\d/.test(label)) return label.replace(/\s+/g, ' ').trim() || label;
  let rest = label;
  for (const count of counts) rest = rest.replace(count, '$1');
  rest = rest.replace(/\$1/g, '').replace(/\s+/g, ' ').trim();
  return rest || label;
};
