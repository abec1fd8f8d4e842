import { usePage } from '../shared/use-page.ts';

const pages = ['studio', 'insights', 'options'] as const;

/** The ways to Handrail's other pages, each in a tab of its own. */
export const HubLinks = () => {
  const { words, platform } = usePage();
  return (
    <nav aria-label={words.shared.pages}>
      <ul class="hub-links">
        {pages.map(page => (
          <li key={page}>
            <a
              href={platform.addressOf(page)}
              onClick={event => {
                event.preventDefault();
                void platform.openPage(page);
              }}
            >
              {words.shared[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
