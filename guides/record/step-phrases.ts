/** What a step asks for: the recorded actions, and `choose` for a click on one entry of a list or menu. */
export type StepPhrase = 'click' | 'double-click' | 'input' | 'select' | 'check' | 'choose';

/** A sentence with the label at `{label}`, and the one for where there is no label. */
type Phrase = readonly [withLabel: string, without: string];

/** The plain words of recorded steps, in each language that Handrail speaks. */
export const stepPhrases = {
  en: {
    click: ['Click {label}', 'Click here'],
    'double-click': ['Double-click {label}', 'Double-click here'],
    input: ['Fill in {label}', 'Fill in this field'],
    select: ['Choose an entry in {label}', 'Choose an entry here'],
    check: ['Tick {label}', 'Tick this box'],
    choose: ['Choose {label}', 'Choose this'],
  },
  de: {
    click: ['Klicken Sie auf {label}', 'Klicken Sie hier'],
    'double-click': ['Doppelklicken Sie auf {label}', 'Doppelklicken Sie hier'],
    input: ['Füllen Sie {label} aus', 'Füllen Sie dieses Feld aus'],
    select: ['Wählen Sie einen Eintrag in {label}', 'Wählen Sie hier einen Eintrag'],
    check: ['Setzen Sie das Häkchen bei {label}', 'Setzen Sie hier das Häkchen'],
    choose: ['Wählen Sie {label}', 'Wählen Sie dies'],
  },
  fr: {
    click: ['Cliquez sur {label}', 'Cliquez ici'],
    'double-click': ['Double-cliquez sur {label}', 'Double-cliquez ici'],
    input: ['Remplissez {label}', 'Remplissez ce champ'],
    select: ['Choisissez une valeur dans {label}', 'Choisissez une valeur ici'],
    check: ['Cochez {label}', 'Cochez cette case'],
    choose: ['Choisissez {label}', 'Choisissez ceci'],
  },
  es: {
    click: ['Haga clic en {label}', 'Haga clic aquí'],
    'double-click': ['Haga doble clic en {label}', 'Haga doble clic aquí'],
    input: ['Rellene {label}', 'Rellene este campo'],
    select: ['Elija una opción en {label}', 'Elija una opción aquí'],
    check: ['Marque {label}', 'Marque esta casilla'],
    choose: ['Elija {label}', 'Elija esto'],
  },
  ja: {
    click: ['{label}をクリックします', 'ここをクリックします'],
    'double-click': ['{label}をダブルクリックします', 'ここをダブルクリックします'],
    input: ['{label}に入力します', 'この欄に入力します'],
    select: ['{label}から項目を選びます', 'ここから項目を選びます'],
    check: ['{label}にチェックを入れます', 'ここにチェックを入れます'],
    choose: ['{label}を選びます', 'これを選びます'],
  },
  ar: {
    click: ['انقر على {label}', 'انقر هنا'],
    'double-click': ['انقر نقرًا مزدوجًا على {label}', 'انقر هنا نقرًا مزدوجًا'],
    input: ['املأ {label}', 'املأ هذا الحقل'],
    select: ['اختر قيمة من {label}', 'اختر قيمة من هنا'],
    check: ['ضع علامة على {label}', 'ضع علامة هنا'],
    choose: ['اختر {label}', 'اختر هذا'],
  },
  'zh-Hans': {
    click: ['点击{label}', '点击此处'],
    'double-click': ['双击{label}', '双击此处'],
    input: ['填写{label}', '填写此字段'],
    select: ['在{label}中选择一项', '在此选择一项'],
    check: ['勾选{label}', '勾选此项'],
    choose: ['选择{label}', '选择此项'],
  },
} as const satisfies Record<string, Record<StepPhrase, Phrase>>;
