const wired = (id: string, z: string, type: string, name: string, x: number, y: number, wires: string[]) => ({
  ...{ id, z, type, name, x, y },
  wires: wires.length > 0 ? [wires] : type === 'debug' ? [] : [[]],
  ...(type === 'inject' && {
    props: [{ p: 'payload' }, { p: 'topic', vt: 'str' }],
    ...{ repeat: '', crontab: '', once: false, topic: '', payload: '', payloadType: 'date' },
  }),
  ...(type === 'function' && { func: 'return msg;', outputs: 1, timeout: 0, noerr: 0 }),
  ...(type === 'debug' && { active: true, tosidebar: true, complete: 'payload', targetType: 'msg' }),
  ...(type === 'change' && { rules: [{ t: 'set', p: 'topic', pt: 'msg', to: 'cold store', tot: 'str' }] }),
  ...(type === 'template' && { field: 'payload', template: 'At {{payload}}', output: 'str' }),
});

const tab = (id: string, label: string) => ({ id, type: 'tab', label, disabled: false, info: '' });

/** What a small warehouse has running: three flows with the nodes that most flows are made of. */
export const flows = [
  tab('cold-store', 'Cold store'),
  wired('tick', 'cold-store', 'inject', 'Every reading', 130, 80, ['scale']),
  wired('scale', 'cold-store', 'function', 'To degrees', 330, 80, ['words']),
  wired('words', 'cold-store', 'template', 'As a sentence', 540, 80, ['told']),
  wired('told', 'cold-store', 'debug', 'Readings', 540, 160, []),
  wired('label', 'cold-store', 'change', 'Label', 330, 160, ['told']),
  tab('gate', 'Gate'),
  wired('lorry', 'gate', 'inject', 'Lorry comes', 130, 80, ['weigh']),
  wired('weigh', 'gate', 'function', 'Weigh', 320, 80, ['gate-told']),
  wired('gate-told', 'gate', 'debug', 'Gate log', 540, 80, []),
  tab('reports', 'Reports'),
  wired('night', 'reports', 'inject', 'At night', 130, 80, ['gather']),
  wired('gather', 'reports', 'function', 'Gather', 320, 80, ['report-told']),
  wired('report-told', 'reports', 'debug', 'Report', 540, 80, []),
];
