import { usePage } from '../shared/use-page.ts';

/** What the columns of a table count, one by one. */
export const Definitions = ({ of }: { of: readonly { name: string; meaning: string }[] }) => {
  const { words } = usePage();
  return (
    <details class="definitions">
      <summary>{words.insights.definitions}</summary>
      <dl>
        {of.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
