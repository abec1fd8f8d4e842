import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { fill } from './fill.ts';
import type { ExtensionPage } from './page-platform.ts';
import { ToastArea } from './ToastArea.tsx';
import { usePage } from './use-page.ts';

const listed = ['studio', 'insights', 'options'] as const satisfies ExtensionPage[];

/** The frame of a full page: who is speaking, where else to go, and one main part with its heading. */
export const PageShell = ({
  page,
  title,
  children,
}: {
  page: ExtensionPage;
  title: string;
  children: ComponentChildren;
}) => {
  const { words, platform } = usePage();
  const ofTab = page === 'welcome' ? title : fill(words.shared.pageTitle, { page: words.shared[page] });
  useEffect(() => {
    document.title = ofTab;
  }, [ofTab]);
  return (
    <ToastArea>
      <a class="skip-link" href="#main">
        {words.shared.skipToContent}
      </a>
      <header class="masthead">
        <span class="brand">
          <img class="brand__mark" src="/icon/handrail.svg" alt="" width="24" height="24" />
          {words.shared.handrail}
        </span>
        <nav aria-label={words.shared.pages}>
          <ul class="masthead__links">
            {listed.map(name => (
              <li key={name}>
                <a href={platform.addressOf(name)} aria-current={name === page ? 'page' : undefined}>
                  {words.shared[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" class="page" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
    </ToastArea>
  );
};
