import { Fragment } from 'preact';
import type { Workspace } from '../../guides/contracts/workspace.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { LetOthersIn } from './LetOthersIn.tsx';
import { Switch } from './Switch.tsx';
import { SyncState } from './SyncState.tsx';

/** The workspace that this browser belongs to: how the sync goes, and what a person decides about it. */
export const JoinedWorkspace = ({ joined }: { joined: NonNullable<Workspace['joined']> }) => {
  const { words, formats } = usePage();
  const text = words.workspace;
  const act = useAction();
  const isRunning = joined.state === 'running';
  const counts = (['waiting', 'aside', 'quarantined', 'dropped'] as const).filter(
    name => name === 'waiting' || joined.signals[name] > 0,
  );
  return (
    <>
      <dl class="facts">
        <dt>{text.name}</dt>
        <dd dir="auto">{joined.name}</dd>
        <dt>{text.server}</dt>
        <dd dir="ltr">{joined.server}</dd>
        <dt>{text.role}</dt>
        <dd>{text.roles[joined.role]}</dd>
        <dt>{text.state}</dt>
        <dd>
          <SyncState joined={joined} />
        </dd>
        <dt>{text.lastSuccess}</dt>
        <dd>{joined.lastSuccessAt === undefined ? text.never : formats.dateTime(joined.lastSuccessAt)}</dd>
        <dt>{text.held}</dt>
        <dd>{formats.number(joined.held)}</dd>
        {counts.map(name => (
          <Fragment key={name}>
            <dt>{text[name]}</dt>
            <dd>{formats.number(joined.signals[name])}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="muted">{text.sent}</p>
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          onClick={() => void act(isRunning ? 'workspace/cancel' : 'workspace/sync', undefined)}
        >
          {isRunning ? text.cancel : text.syncNow}
        </button>
        <button type="button" class="button" onClick={() => void act('workspace/sign-in', undefined)}>
          {text.signIn}
        </button>
      </div>
      <p class="muted small">{text.signInHint}</p>
      <Switch on={joined.metered} label={text.metered} onChange={on => act('workspace/metered', { on })} />
      {joined.role === 'admin' && <LetOthersIn />}
      {joined.by === 'policy' ? (
        <p class="muted">{text.byPolicy}</p>
      ) : (
        <div class="row">
          <ConfirmButton
            label={text.leave}
            question={text.leaveQuestion}
            confirm={text.leaveConfirm}
            onConfirm={() => void act('workspace/leave', undefined, text.left)}
          />
        </div>
      )}
    </>
  );
};
