import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** All that is stored about the person: to take along, or to delete. */
export const MyDataSection = () => {
  const { words, platform } = usePage();
  const act = useAction();
  return (
    <Section heading={words.options.myData} text={words.options.myDataText}>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void act('my-data/export', undefined).then(answer => {
              if (answer) platform.download(answer.value.name, 'application/json', answer.value.text);
            })
          }
        >
          {words.options.exportMyData}
        </button>
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
