import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { createFormats } from '../../components/shared/create-formats.ts';
import { PageContext } from '../../components/shared/page-context.ts';
import { en } from '../../components/shared/words/en.ts';
import { createMemoryPlatform, type MemoryPlatform } from './memory-platform.ts';
import { type Answers, createMemoryWorkerClient, type MemoryWorkerClient } from './memory-worker-client.ts';

/** A page that is drawn with everything around it in memory. */
export interface PageInMemory {
  client: MemoryWorkerClient;
  platform: MemoryPlatform;
  root: HTMLElement;
  /** All visible words. */
  text(): string;
  /** The one control with this role and name. Throws where there is none. */
  find(role: 'button' | 'link' | 'field', name: string): HTMLElement;
  /** Presses the button or follows the link with this name, and waits for what comes of it. */
  press(name: string): Promise<void>;
  /** Writes into the field with this label, as typing does, and leaves it. */
  write(label: string, value: string): Promise<void>;
  /** Waits until what is under way has been drawn. */
  settle(): Promise<void>;
  close(): void;
}

const selectors = { button: 'button', link: 'a', field: 'input, textarea, select' } as const;

/** The name that a screen reader gives a control, as far as these pages need it. */
const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.matches('input, textarea, select')) {
    const own = element.closest('label') ?? element.ownerDocument.querySelector(`label[for="${element.id}"]`);
    return [...(own?.childNodes ?? [])]
      .filter(node => !(node instanceof HTMLElement && node.matches('select, input, textarea')))
      .map(node => node.textContent)
      .join('')
      .trim();
  }
  return element.textContent?.trim() ?? '';
};

/** Draws a page in English. */
export const openPageInMemory = async (
  page: VNode,
  answers: Partial<Answers> = {},
): Promise<PageInMemory> => {
  const client = createMemoryWorkerClient(answers);
  const platform = createMemoryPlatform();
  const root = document.createElement('div');
  document.body.append(root);
  const settle = async (): Promise<void> => {
    // A question, its answer, and what is asked because of it.
    for (let turn = 0; turn < 6; turn++) await act(async () => {});
  };
  await act(() => {
    render(
      <PageContext.Provider
        value={{ client, platform, words: en, formats: createFormats('en'), languages: ['en'] }}
      >
        {page}
      </PageContext.Provider>,
      root,
    );
  });
  await settle();

  const find: PageInMemory['find'] = (role, name) => {
    const all = [...root.querySelectorAll<HTMLElement>(selectors[role])];
    const found = all.filter(element => nameOf(element) === name);
    if (found.length !== 1 || !found[0])
      throw new Error(`${found.length} ${role}s named "${name}" among: ${all.map(nameOf).join(' | ')}`);
    return found[0];
  };

  return {
    client,
    platform,
    root,
    text: () => root.textContent ?? '',
    find,
    settle,
    press: async name => {
      const element = [...root.querySelectorAll<HTMLElement>('button, a')].find(
        control => nameOf(control) === name,
      );
      if (!element) throw new Error(`nothing to press is named "${name}"`);
      await act(() => element.click());
      await settle();
    },
    write: async (label, value) => {
      const field = find('field', label) as HTMLInputElement;
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    close: () => {
      render(null, root);
      root.remove();
    },
  };
};
