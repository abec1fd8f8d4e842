import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

const parts = ['observed', 'never', 'stays'] as const;

/** What is observed, what never is, and where it stays. */
export const Explanation = () => {
  const { words } = usePage();
  const { value: workspace } = useRequest('workspace/get', undefined);
  const server = workspace?.wanted ?? workspace?.joined?.server;
  const pointsOf = (part: (typeof parts)[number]): readonly string[] => {
    const { points } = words.welcome[part];
    if (part !== 'stays' || server === undefined) return points;
    // In the place of "nothing is sent anywhere".
    return [fill(words.workspace.goesTo, { server }), words.workspace.sent, ...points.slice(1)];
  };
  return (
    <div class="explanation">
      {parts.map(part => (
        <section key={part} class="card" aria-labelledby={`${part}-heading`}>
          <h2 id={`${part}-heading`}>{words.welcome[part].heading}</h2>
          <ul>
            {pointsOf(part).map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
