import { describe, expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { parseGuideFile } from '../exchange/parse-guide-file.ts';
import { factKey } from './fact-key.ts';
import type { Run } from './run.ts';
import { type RunViewSource, runView } from './run-view.ts';
import { startRun } from './start-run.ts';

const file = parseGuideFile(readFixture('formats/guide-file.v2.json'));
if (!file.ok) throw new Error(file.error.message);
const { guide, lessons } = file.value;
const [lesson] = lessons;
const page = 'https://travel.example.com/requests/new';
const stepOf = (id: string) => {
  const found = guide.steps.find(step => step.id === id);
  if (!found) throw new Error(`there is no step ${id}`);
  return found;
};
const begun = startRun({ id: 'r', guide, by: 'person', now: 1000 })?.run;

/** The step as it is drawn for somebody who reads German. */
const drawn = (id: string, run: Partial<Run> = {}, source: Partial<RunViewSource> = {}) => {
  if (!begun) throw new Error('a guide with steps starts');
  return runView({ run: { ...begun, step: id, ...run }, guide, page, languages: ['de-AT'], ...source })?.step;
};

describe('runView', () => {
  it('draws every step with what its kind needs', () => {
    const kinds = guide.steps.map(({ id, kind }) => [drawn(id)?.kind, kind]);
    expect(kinds.filter(([shown, meant]) => shown !== meant)).toEqual([]);
  });

  it('draws what is shown at targets', () => {
    expect(drawn('destination')).toMatchObject({
      spotlight: true,
      others: [{ name: 'From' }],
      advance: { on: 'input' },
    });
    expect(drawn('hint')).toMatchObject({
      target: { name: 'Reason' },
      advance: { on: 'acknowledge' },
      optional: true,
    });
    expect(drawn('hint')).not.toHaveProperty('otherwise');
    expect(drawn('back')).toMatchObject({ advance: { on: 'input' }, rule: { format: 'date' } });
    expect(drawn('sent')).toMatchObject({ advance: { on: 'appears' } });
  });

  it('draws what is tried where a target is not there, and what is said then', () => {
    const step = drawn('traveller', { decided: true });
    expect(step).toMatchObject({ otherwise: { waitSeconds: 10, alternatives: [{ name: 'Employee' }] } });
    expect(step).not.toHaveProperty('failure');
    const failed = { decided: true, failed: true };
    expect(JSON.stringify(drawn('traveller', failed)?.failure)).toContain('für andere');
    const found = drawn('traveller', { ...failed, alternative: 0 });
    expect(found).toMatchObject({ otherwise: { found: 0 } });
    expect(found).not.toHaveProperty('failure');
  });

  it('asks the page what conditions depend on, and only that', () => {
    const traveller = stepOf('traveller');
    if (traveller.kind !== 'callout') throw new Error('the step has a target');
    const { target } = traveller;
    const ask = { key: factKey({ kind: 'field', is: 'empty', target }), about: 'field', target };
    expect(drawn('traveller')).toMatchObject({ undecided: true, asks: [ask] });
    for (const known of [{ decided: true }, { shown: true }]) {
      expect(drawn('traveller', known)).not.toHaveProperty('asks');
      expect(drawn('traveller', known)).not.toHaveProperty('undecided');
    }
    expect(drawn('by-plane')?.asks).toMatchObject([{ about: 'element', target: { name: 'Flight' } }]);
    expect(drawn('number')?.asks).toHaveLength(1);
    expect(drawn('prepare')?.asks).toMatchObject([{ about: 'field', target: { name: 'Total' } }]);
    expect(drawn('friends')).not.toHaveProperty('asks');
  });

  it('draws messages as their author wants them', () => {
    expect(['welcome', 'news', 'more', 'card'].map(id => drawn(id))).toMatchObject([
      { as: 'modal' },
      { as: 'banner' },
      { as: 'slide-out' },
      { as: 'card' },
    ]);
  });

  it('draws a checklist with what is done and what can be started', () => {
    const source = { guides: new Set(['read-budget']) };
    expect(drawn('prepare', { tasks: { prepare: ['costs'] } }, source)).toMatchObject({
      tasks: [
        { id: 'budget', text: 'Kenne dein Budget', done: false, guide: 'read-budget' },
        { id: 'costs', text: 'Trage die Kosten ein', done: true },
      ],
    });
    expect(drawn('prepare')).not.toHaveProperty('tasks.0.guide');
  });

  it('draws a question, and its answer once it was given', () => {
    const source = lesson ? { lesson } : {};
    expect(drawn('how', {}, source)).toMatchObject({
      lesson: { title: 'Kostenstellen' },
      question: { id: 'which', choices: [{ text: 'Meine eigene' }, { text: 'Die des Kunden' }] },
    });
    expect(drawn('how', {}, source)).not.toHaveProperty('question.answer');
    expect(drawn('how', { answers: { 'cost-centres/which': 'theirs' } }, source)).toMatchObject({
      question: { answer: { choice: 'theirs', correct: false, correctChoices: ['own'] } },
    });
    expect(drawn('how')).not.toHaveProperty('question');
  });

  it('draws surveys with who reads them', () => {
    expect(drawn('easy')).toMatchObject({
      answer: { type: 'rating' },
      readBy: 'Das Reiseteam liest die Zahl.',
    });
    expect(drawn('missing')).toMatchObject({
      answer: {
        type: 'choice',
        multiple: true,
        choices: [
          { id: 'time', text: 'Zeit' },
          { id: 'help', text: 'Hilfe' },
        ],
      },
    });
    expect(drawn('words')).toMatchObject({ answer: { type: 'text', most: 500 } });
  });

  it('lets an action be done only where author and organisation allow it', () => {
    expect(drawn('class', {}, { mayAct: true })).toMatchObject({
      does: { type: 'select', option: 'Zweite Klasse' },
      allowed: true,
      advance: { on: 'input' },
    });
    expect(drawn('class')).toMatchObject({ allowed: false });
    const { allowActions: _, ...forbidding } = guide;
    expect(drawn('class', {}, { mayAct: true, guide: forbidding })).toMatchObject({ allowed: false });
    expect(drawn('note')).toMatchObject({ does: { type: 'ask-and-type', label: 'Zweck der Reise' } });
    expect(drawn('same')).toMatchObject({ does: { type: 'type', text: 'Wie vereinbart' } });
    expect(drawn('open')).toMatchObject({ does: { type: 'click' }, advance: { on: 'click' } });
  });

  it('says until when a step waits', () => {
    expect(drawn('number', { arrivedAt: 5000 })).toMatchObject({ until: 35_000 });
  });

  it('prepares a message to a colleague, with nothing of the page in it but what the guide knows', () => {
    const step = drawn('colleague');
    const number = guide.steps.indexOf(stepOf('colleague')) + 1;
    const message = `Ich bin bei Schritt ${number} von „Eine Reise buchen“ auf ${page} und brauche Hilfe.`;
    expect(step).toMatchObject({ message });
    const { mailto = '' } = step?.kind === 'ask' ? step : {};
    const address = new URL(mailto);
    expect(address.pathname).toBe('travel@example.com');
    expect(address.searchParams.get('subject')).toBe('Eine Reise buchen');
    expect(address.searchParams.get('body')).toBe(message);
  });

  it('asks for feedback once', () => {
    const feedback = { readBy: 'Das Reiseteam liest es.', words: 500 };
    expect(drawn('bye')).toMatchObject({ feedback: { ...feedback, given: false } });
    expect(drawn('bye', { gaveFeedback: true })).toMatchObject({ feedback: { ...feedback, given: true } });
  });

  it('is certain of the next step only where nothing can come between', () => {
    const view = (step: string) =>
      begun && runView({ run: { ...begun, step }, guide, page, languages: ['de'] });
    expect(view('learn')?.upcoming).toMatchObject({ advance: { on: 'input' } });
    // The step after may be done already, is of another kind, or a branch may lead past it.
    for (const id of ['by-plane', 'destination', 'welcome']) expect(view(id)).not.toHaveProperty('upcoming');
  });
});
