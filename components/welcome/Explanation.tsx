import { usePage } from '../shared/use-page.ts';

const parts = ['observed', 'never', 'stays'] as const;

/** What is observed, what never is, and where it stays. */
export const Explanation = () => {
  const { words } = usePage();
  return (
    <div class="explanation">
      {parts.map(part => (
        <section key={part} class="card" aria-labelledby={`${part}-heading`}>
          <h2 id={`${part}-heading`}>{words.welcome[part].heading}</h2>
          <ul>
            {words.welcome[part].points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
