import { useState } from 'preact/hooks';
import type { Workspace } from '../../guides/contracts/workspace.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

type Role = NonNullable<Workspace['joined']>['role'];

const roles: readonly Role[] = ['employee', 'author', 'reviewer', 'admin'];

/** How an admin lets others into the workspace: by a link for each role. */
export const LetOthersIn = () => {
  const { words } = usePage();
  const text = words.workspace;
  const act = useAction();
  const [role, setRole] = useState<Role>('employee');
  const [link, setLink] = useState<string>();
  return (
    <div class="stack">
      <h3>{text.others}</h3>
      <div class="row row--field">
        <SelectField
          label={text.othersRole}
          value={role}
          options={roles.map(value => ({ value, label: text.roles[value] }))}
          onChange={value => {
            setRole(value);
            setLink(undefined);
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => void act('workspace/link', { role }).then(answer => setLink(answer?.value.link))}
        >
          {text.makeLink}
        </button>
      </div>
      {link && (
        <label class="field">
          {role === 'admin' ? text.madeLinkOnce : text.madeLink}
          <input
            type="text"
            readOnly
            dir="ltr"
            value={link}
            // It appears in answer to a press, and is there to be copied.
            ref={field => field?.select()}
          />
        </label>
      )}
    </div>
  );
};
