import type { Target } from '../../../guides/schema/target.ts';

/** The page on which the guide of `aimedGuide` is played. */
export const aimedPage = `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:40px 80px}p,h1{margin:36px 0}</style><h1 id="orders">Orders</h1>
<p><button type="button" id="add" onclick="this.after(document.querySelector('template').content)">Extend</button></p>
<template><label>Reference <input id="reference"></label></template>
<p><button type="button" id="help">Help topics</button></p>
<p><label>Size <select id="size" onchange="this.dataset.told = this.value"><option>Small</option><option>Large</option></select></label></p>
<p><button type="button" id="details" onclick="this.dataset.pressed = 'yes'">Details</button></p>
<p><label>Town <input id="town" oninput="this.dataset.told = this.value"></label></p>
<p><button type="button" id="ready">Ready</button></p></html>`;

const rich = (text: string) => ({ en: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const target = (tag: string, id: string, role: string, name: string): Target =>
  ({ v: 1, key: `${tag}#${id}`, tag, role, name, attributes: { id } }) as Target;

/**
 * A guide file with every kind of step at a target that is more than a plain callout, and a launcher that starts it.
 *
 * @param origin where `aimedPage` is, under `/orders`
 */
export const aimedGuide = (origin: string): string => {
  const page = `${origin}/orders`;
  const [add, help] = [
    target('button', 'add', 'button', 'Extend'),
    target('button', 'help', 'button', 'Help topics'),
  ];
  const reference = target('input', 'reference', 'textbox', 'Reference');
  const details = target('button', 'details', 'button', 'Details');
  const ready = target('button', 'ready', 'button', 'Ready');
  const step = (id: string, text: string, rest: object) => ({ id, page, text: rich(text), ...rest });
  const action = (id: string, text: string, at: Target, does: object) =>
    step(id, text, { kind: 'action', target: at, does });
  const steps = [
    step('extend', 'Extend the order.', {
      kind: 'callout',
      target: add,
      others: [help],
      spotlight: true,
      advance: { on: 'appears', target: reference },
    }),
    step('hint', 'Here is help.', { kind: 'beacon', target: help }),
    step('reference', 'Write the reference.', {
      kind: 'input-tip',
      target: reference,
      rule: { required: true, length: { min: 4 } },
    }),
    action('details', 'Show the details.', details, { type: 'click' }),
    action('size', 'Make it large.', target('select', 'size', 'combobox', 'Size'), {
      type: 'select',
      option: { en: 'Large' },
    }),
    action('town', 'Say where it goes.', target('input', 'town', 'textbox', 'Town'), {
      type: 'ask-and-type',
      label: { en: 'Which town?' },
    }),
    step('ready', 'It is ready.', {
      kind: 'callout',
      target: target('a', 'nowhere', 'link', 'Archive of last year'),
      advance: { on: 'click' },
      otherwise: { waitSeconds: 1, alternatives: [ready] },
    }),
  ];
  const guide = {
    format: 'handrail/guide',
    formatVersion: 2,
    id: 'aimed',
    version: 1,
    title: { en: 'Extend an order' },
    defaultLocale: 'en',
    publishedAt: 1,
    pages: [page],
    allowActions: true,
    launchers: [
      {
        id: 'at-title',
        page,
        target: target('h1', 'orders', 'heading', 'Orders'),
        label: { en: 'How it works' },
        look: 'button',
      },
    ],
    steps,
  };
  return JSON.stringify({
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide,
    lessons: [],
    pictures: [],
  });
};
