import { ActionFields } from './ActionFields.tsx';
import { AskFields } from './AskFields.tsx';
import { CalloutFields } from './CalloutFields.tsx';
import { ChecklistFields } from './ChecklistFields.tsx';
import { EndFields } from './EndFields.tsx';
import { InputTipFields } from './InputTipFields.tsx';
import { JumpFields } from './JumpFields.tsx';
import type { KindEditor } from './kind-editor.ts';
import { LessonStepFields } from './LessonStepFields.tsx';
import { MessageFields } from './MessageFields.tsx';
import { QuestionStepFields } from './QuestionStepFields.tsx';
import { SurveyFields } from './SurveyFields.tsx';
import { WaitFields } from './WaitFields.tsx';

/** The fields that only steps of this kind have. */
export const KindFields = (editor: KindEditor) => {
  const { step } = editor;
  switch (step.kind) {
    case 'callout':
      return <CalloutFields {...editor} step={step} />;
    case 'message':
      return <MessageFields {...editor} step={step} />;
    case 'input-tip':
      return <InputTipFields {...editor} step={step} />;
    case 'checklist':
      return <ChecklistFields {...editor} step={step} />;
    case 'lesson':
      return <LessonStepFields {...editor} step={step} />;
    case 'question':
      return <QuestionStepFields {...editor} step={step} />;
    case 'survey':
      return <SurveyFields {...editor} step={step} />;
    case 'action':
      return <ActionFields {...editor} step={step} />;
    case 'wait':
      return <WaitFields {...editor} step={step} />;
    case 'jump':
      return <JumpFields {...editor} step={step} />;
    case 'ask':
      return <AskFields {...editor} step={step} />;
    case 'end':
      return <EndFields {...editor} step={step} />;
    case 'beacon':
    case 'branch':
      return null;
  }
};
