import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** All that is stored about the person: to take along, or to delete. */
export const MyDataSection = () => {
  const { words, platform, formats } = usePage();
  const act = useAction();
  const { value: workspace } = useRequest('workspace/get', undefined);
  const joined = workspace?.joined;
  const save = (name: 'my-data/export' | 'workspace/export'): void =>
    void act(name, undefined).then(answer => {
      if (answer) platform.download(answer.value.name, 'application/json', answer.value.text);
    });
  return (
    <Section heading={words.options.myData} text={joined ? words.workspace.myData : words.options.myDataText}>
      {joined?.erasing && <p class="notice">{words.workspace.erasing}</p>}
      {joined && !joined.erasing && joined.erasedAt !== undefined && (
        <p class="notice">{fill(words.workspace.erased, { time: formats.dateTime(joined.erasedAt) })}</p>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => save('my-data/export')}>
          {words.options.exportMyData}
        </button>
        {joined && (
          <button type="button" class="button" onClick={() => save('workspace/export')}>
            {words.workspace.exportHeld}
          </button>
        )}
        <ConfirmButton
          label={words.options.eraseMyData}
          question={words.options.eraseQuestion}
          confirm={words.options.eraseConfirm}
          onConfirm={() => void act('my-data/erase', undefined, words.options.erased)}
        />
      </div>
    </Section>
  );
};
