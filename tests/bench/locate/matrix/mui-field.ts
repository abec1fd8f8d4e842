import type { MuiKit } from './mui-kit.ts';
import { truthClass } from './render-antd.ts';
import type { RenderContext } from './render-context.ts';
import { truthMark } from './render-html.ts';
import type { ScreenNode } from './screen-node.ts';

type Field = Extract<ScreenNode, { kind: 'field' }>;

/**
 * A labelled field. Since version 5 the library ties label and control by ids of its own; before, the application had
 * to give them.
 */
export const muiField = (
  node: Field,
  form: string,
  { label, version }: RenderContext,
  { make, parts }: MuiKit,
): unknown => {
  const text = label(node.label);
  const mark = { [truthMark]: node.id };
  const own = version === 4 ? { id: `${form}-${node.name}` } : {};
  const inInput = version < 7 ? { inputProps: mark } : { slotProps: { input: mark } };
  const look = { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true };
  const textField = (more: Record<string, unknown>): unknown =>
    make(parts.TextField, { label: text, name: node.name, ...own, ...look, ...more });
  const inHtml = version < 7 ? { inputProps: mark } : { slotProps: { htmlInput: mark } };
  const choices = (node.choices ?? []).map(choice => ({ value: choice.toLowerCase(), text: label(choice) }));
  switch (node.type) {
    case 'select': {
      const shown = { SelectDisplayProps: mark };
      return make(
        parts.TextField,
        {
          select: true,
          label: text,
          name: node.name,
          defaultValue: '',
          ...own,
          ...look,
          ...(version < 7 ? { SelectProps: shown } : { slotProps: { select: shown } }),
        },
        ...choices.map(choice =>
          make(parts.MenuItem, { value: choice.value, key: choice.value }, choice.text),
        ),
      );
    }
    case 'date':
      if (version === 4)
        return make(parts.DatePicker, {
          ...own,
          variant: 'inline',
          inputVariant: 'outlined',
          size: 'small',
          margin: 'dense',
          format: 'MM/DD/YYYY',
          label: text,
          name: node.name,
          value: null,
          onChange: () => undefined,
          inputProps: mark,
        });
      return version === 5
        ? make(parts.DatePicker, {
            label: text,
            slotProps: { textField: { ...look, name: node.name, inputProps: mark } },
          })
        : make(parts.DatePicker, {
            label: text,
            name: node.name,
            // Sections in a group take the place of the input: the truth is moved there once they are drawn.
            slotProps: { textField: { ...look, className: `${truthClass}${node.id}` } },
          });
    case 'check':
      return make(parts.FormControlLabel, {
        control: make(parts.Checkbox, { name: node.name, ...inInput }),
        label: text,
      });
    case 'switch':
      return make(parts.FormControlLabel, {
        control: make(parts.Switch, { name: node.name, ...inInput }),
        label: text,
      });
    case 'radio': {
      const title = `${form}-${node.name}-label`;
      return make(
        parts.FormControl,
        { margin: 'dense', fullWidth: true, ...(version === 4 && { component: 'fieldset' }) },
        make(parts.FormLabel, version === 4 ? { component: 'legend' } : { id: title }, text),
        make(
          parts.RadioGroup,
          {
            row: true,
            name: node.name,
            ...(version === 4 ? { 'aria-label': text } : { 'aria-labelledby': title }),
          },
          ...choices.map((choice, at) =>
            make(parts.FormControlLabel, {
              key: choice.value,
              value: choice.value,
              control: make(parts.Radio, at === 0 ? inInput : {}),
              label: choice.text,
            }),
          ),
        ),
      );
    }
    case 'number':
      return textField({ type: 'number', ...inHtml });
    case 'area':
      return textField({ multiline: true, rows: 3, ...inHtml });
    default:
      return textField(inHtml);
  }
};
