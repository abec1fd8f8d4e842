import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in Japanese. */
export const aimed: AimedWords = {
  openHint: 'ヒントを表示。{progress}',
  startGuide: '{label}：ガイド「{title}」を開始',
  faults: {
    required: 'この欄に入力してください。',
    tooShort: { other: '{count}文字以上で入力してください。' },
    tooLong: { other: '{count}文字以内で入力してください。' },
    formats: {
      email: 'メールアドレスを入力してください（例：name@example.com）。',
      number: '数値を入力してください。',
      integer: '整数を数字だけで入力してください。',
      date: '日付は年、月、日の順に入力してください（例：2026-01-31）。',
      time: '時刻は24時間表記で入力してください（例：14:30）。',
      phone: '電話番号は国番号から入力してください（例：+41 44 668 18 00）。',
      iban: 'このIBANは正しくありません。1文字ずつ照合してください。',
      url: 'https://で始まる完全なウェブアドレスを入力してください。',
      'postal-code': '次の国の形式で郵便番号を入力してください：{country}。',
    },
    oneOf: '次のいずれかを入力してください：{values}。',
    compare: {
      same: '「{field}」と同じ内容にしてください。',
      different: '「{field}」とは違う内容にしてください。',
      before: '「{field}」より前にしてください。',
      after: '「{field}」より後にしてください。',
      less: '「{field}」より小さくしてください。',
      greater: '「{field}」より大きくしてください。',
    },
    otherField: 'もう一方の欄',
  },
  right: '正しく入力されています。',
  act: {
    doIt: '代わりに実行',
    click: 'Handrailが代わりにここを押せます。',
    select: 'Handrailが代わりに「{option}」を選べます。',
    type: 'Handrailが代わりにここに「{text}」と入力できます。',
    ask: 'Handrailが代わりに入力できます。ほかへは送られません。',
    ownPress:
      'ご自分で操作してください。Handrailが代わりに送信、支払い、削除、共有、アップロードをすることはありません。',
    about: 'まもなくHandrailが実行します。Escキーで中止できます。',
    stopped: '中止しました。何も実行していません。',
    covered: '上に何かが重なっているため、Handrailは操作しません。ご自分で操作できます。',
    changed: 'ページが変わったため、Handrailは操作しません。ご自分で操作できます。',
    cannot: 'Handrailはここでは実行できません。ご自分で操作してください。',
    noOption: 'ここでは「{option}」を選べません。ご自分で選んでください。',
  },
};
