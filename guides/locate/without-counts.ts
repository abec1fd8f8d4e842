const counts = [
  /\s*[([（【]\s*\d[\d\s.,'+]*[)\]）】]/g, // "Inbox (12)", "(1,204) results"
  /(?<!\S)\d[\d.,']*\+?(?=\s+\D)/g, // "12 new messages": a number in front of words
  /\s\d{2,}[\d.,']*\+?$/g, // "Inbox 12"; a single last digit stays: "Step 2" is a name
  /\s\d\+$/g, // "Inbox 9+"
];

/** A label without the counts in it: "Inbox (12)" is "Inbox". A label that is nothing but a number stays as it is. */
export const withoutCounts = (label: string): string => {
  let rest = label;
  // Most labels hold no number.
  if (/\d/.test(label)) for (const count of counts) rest = rest.replace(count, '');
  return rest.replace(/\s+/g, ' ').trim() || label;
};
