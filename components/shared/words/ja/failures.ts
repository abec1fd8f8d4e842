import type { Words } from '../words.ts';

/** Why something was refused. */
export const failures: Words['failures'] = {
  'draft-deleted': 'この下書きは削除されています。',
  'draft-deleted-elsewhere':
    'この下書きは別のウィンドウで削除されました。変更内容を残すには、コピーを保存してください。',
  'draft-changed-elsewhere':
    'この下書きは別のウィンドウで変更されました。再読み込みするか、変更内容をコピーとして保存してください。',
  'draft-without-steps':
    'この下書きにはステップがありません。プレビューするには、ステップを記録または追加してください。',
  'draft-deleted-before-recording':
    'この下書きは削除されています。記録するには、新しい下書きを作成してください。',
  'guide-gone': 'このガイドはもうありません。',
  'lesson-gone': 'このレッスンはもうありません。',
  'picture-gone': 'この画像はこのデバイスにありません。',
  'picture-unusable':
    'このファイルは、示されている種類の画像ではありません。PNG、JPEG、WebPのいずれかを選択してください。',
  'not-published': 'エクスポートできるのは公開済みのガイドのみです。',
  'recording-off': '組織によって記録がオフにされています。',
  'tab-unrecordable':
    'このタブでは記録できません。アドレスがhttpまたはhttpsで始まるWebページのタブを選択してください。',
  'tab-refused':
    'ブラウザーがこのタブへのHandrailのアクセスを許可していません。サイドパネルでサイトを許可してから、もう一度記録してください。',
  'no-room':
    'デバイスの空き容量がないため、保存されませんでした。空き容量を確保してから、もう一度お試しください。失われたデータはありません。',
  'went-wrong': 'Handrailで問題が発生しました（{detail}）。もう一度お試しください。',
  'database-newer':
    'このデバイスのデータは、より新しいバージョンのHandrailで作成されています。続けるには、Handrailを更新してください。データの読み取りや変更は行われていません。',
  'database-failed':
    'Handrailのデータベースを開けませんでした：{detail}。ブラウザーを再起動して、もう一度お試しください。',
  'text-missing': '{path}に基本言語のテキストがありません。「{locale}」のテキストを追加してください。',
  'text-empty': '{path}に文字がありません。テキストを入力するか、この項目を削除してください。',
  'step-missing': '{path}が示すステップ「{id}」は存在しません。追加するか、別のステップを指定してください。',
  'lesson-missing':
    '{path}が示すレッスン「{id}」は存在しません。追加するか、別のレッスンを指定してください。',
  'question-missing': '{path}が示す質問「{id}」は存在しません。追加するか、別の質問を指定してください。',
  'choice-missing': '{path}が示す選択肢「{id}」は存在しません。追加するか、別の選択肢を指定してください。',
  'picture-missing': '{path}が示す画像「{id}」は存在しません。追加するか、別の画像を指定してください。',
  'named-end': '{path}の「end」はガイドの終わりを意味します。別の名前を付けてください。',
  'named-twice': '{path}は{other}と同じ「{id}」です。それぞれに別の名前を付けてください。',
  'branch-circle':
    '{path}はステップ{steps}の間を循環しています。後続のステップまたは終わりに進むようにしてください。',
  'no-steps': '{path}が空です。ステップを追加してください。',
  'file-too-large': 'ファイルが20MBを超えています。画像を減らすか、小さくしてください。',
  'file-not-json': 'ファイルがJSONではありません。スタジオからエクスポートしたファイルを選択してください。',
  'file-without-guide':
    'ファイルにガイドが含まれていません。スタジオからエクスポートしたファイルを選択してください。',
  'file-of-other-kind':
    '{path}が「handrail/guide-file」ではありません。スタジオからエクスポートしたファイルを選択してください。',
  'file-newer':
    '{path}は{version}ですが、このバージョンのHandrailが対応しているのは{known}までです。Handrailを更新してください。',
  other: '受け付けられませんでした。詳細（英語）：{detail}',
};
