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
  'lesson-newer':
    'その間に、このレッスンのバージョン{version}が公開されました。内容を確認してから、自分の版を続けて公開するか、その版を使用してください。',
  'no-longer-there': 'これはもうありません。',
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
  'guide-missing': '{path}が示すガイド「{id}」は存在しません。追加するか、別のガイドを指定してください。',
  'action-not-allowed':
    '{path}は利用者に代わって操作しますが、このガイドでは許可されていません。ガイドの詳細で許可するか、ステップを削除してください。',
  'action-fills-password':
    '{path}はパスワードを入力しようとしますが、ガイドでは許可されていません。利用者自身に入力してもらってください。',
  'response-of-no-survey': '{path}はアンケートではありません。アンケートのステップを指定してください。',
  'response-too-early': '{path}はその時点ではまだ回答されていません。前のステップを指定してください。',
  'response-in-own-words':
    '{path}は自由記述で回答されます。段階評価または選択肢のあるアンケートを指定してください。',
  'response-choice-of-scale': '{path}は段階評価に対して選択肢を指定しています。数値を指定してください。',
  'response-without-number': '{path}に数値が指定されていません。下限または上限を指定してください。',
  'response-bounds': '{path}は後の数値より大きくなっています。小さくしてください。',
  'response-number-of-choices': '{path}は選択肢のある質問に数値を指定しています。選択肢を指定してください。',
  'response-without-choice': '{path}に選択肢が指定されていません。1つ選んでください。',
  'picture-broken': '{path}は{type}形式の画像ではありません。もう一度エクスポートしてください。',
  'jump-elsewhere':
    '{path}の移動先のサイトには、後続のステップがありません。ガイド内のサイトを指定するか、そのサイトにステップを追加してください。',
  'own-target': '{path}はステップ自身の場所です。別の場所を指定するか、削除してください。',
  'own-target-appears':
    '{path}はステップ自身の場所で、すでに表示されています。新しく現れるものを指定してください。',
  'end-leads-on': '{path}は、ガイドを終了するステップから先に進もうとしています。削除してください。',
  'end-without-word': '{path}は何も伝えずにガイドを終了します。メッセージを追加してください。',
  'leads-back': '{path}は先に進みません。後続のステップまたは終わりに進むようにしてください。',
  'never-reached':
    '前のステップでガイドが終了するため、{path}に到達できません。分岐でつなぐか、削除してください。',
  'country-without-code': '{path}は郵便番号にのみ使用します。削除するか、形式を郵便番号にしてください。',
  'country-missing': '{path}の郵便番号に国が指定されていません。国を選択してください。',
  'length-without-bound': '{path}に上限も下限もありません。最小または最大の文字数を指定してください。',
  'length-bounds': '{path}が最大値を超えています。小さくしてください。',
  'compares-itself': '{path}は同じ入力欄です。別の欄と比較してください。',
  'compares-otherwise': '{path}は形式{format}には使えません。使える形式：{formats}',
  'task-never-done': '{path}は完了できません。ガイドを選択するか、完了の条件を指定してください。',
  'task-of-own-guide': '{path}はこのガイド自身です。別のガイドを選択してください。',
  'waits-for-ever':
    '{path}には、待っている間に変わるものがありません。ページ、要素、入力欄のいずれかを待つか、分岐を使用してください。',
  'nested-too-deep': '{path}の入れ子が{most}階層を超えています。簡潔にしてください。',
  'asks-too-much': '{path}の条件が{most}個を超えています。2つのステップに分けてください。',
  'rule-empty': '{path}に何も指定されていません。入力欄に必要な内容を指定してください。',
  'otherwise-empty': '{path}に何も指定されていません。どうするかを指定するか、削除してください。',
  'not-an-address':
    '{path}は、ガイドの移動先にできるアドレスではありません。「https://erp.example.com/orders/new」のように完全なアドレスを入力してください。',
  script: '{path}にスクリプトが含まれています。削除してください。ガイドにはデータのみを含められます。',
  'link-unsafe':
    '{path}のリンクはhttps:でもmailto:でもありません。どちらかを使うか、通常のテキストにしてください。',
  'none-right': '{path}に正解がありません。1つを正解にしてください。',
  'later-version':
    '{path}は形式のバージョン1では使えません。ガイドのformatVersionを2にするか、削除してください。',
  'not-a-page':
    '{path}はページのアドレスではありません。「https://erp.example.com/orders/*」のように、クエリなしで入力してください。',
  'not-an-identifier':
    '{path}は識別子ではありません。英字、数字、「-」、「_」を1～64文字で入力してください。',
  'not-a-language': '{path}は言語タグではありません。「en」「de-CH」「zh-Hans」のように入力してください。',
  'not-an-email': '{path}はメールアドレスではありません。「help@example.com」のように入力してください。',
  'not-a-colour': '{path}は色ではありません。「#0b6a6b」のように入力してください。',
  'not-a-font':
    '{path}はフォントではありません。「system」、「page」、または「Inter, Noto Sans」のような名前を入力してください。',
  'colour-unreadable':
    '{path}のコントラストは{ratio}:1しかなく、{least}:1が必要です。読める最も近い色{nearest}を使ってください。',
  'value-missing': '{path}がありません。追加してください。',
  'field-unknown': '{path}はHandrailで使われていない項目です。削除してください。',
  'text-too-long': '{path}が{most}文字を超えています。短くしてください。',
  'list-too-long': '{path}が{most}件を超えています。減らしてください。',
  'list-too-short': '{path}の件数が足りません。{least}件以上になるように追加してください。',
  'number-too-high': '{path}が{most}を超えています。小さくしてください。',
  'number-too-low': '{path}が{least}未満です。大きくしてください。',
  'holds-too-much': '{path}の内容が多すぎます。小さなガイドに分けてください。',
  'name-forbidden': '{path}はガイドで使用できない名前です。削除してください。',
  'not-a-version': '{path}はバージョンではありません。{known}以下の整数を指定してください。',
  'file-older-than-guide':
    '{path}は2ですが、バージョン1のファイルには含められません。ファイルのformatVersionを2にしてください。',
  'value-wrong': '受け付けられませんでした。詳細（英語）：{detail}',
  'link-not-one': 'これはリンクではありません。https:// から最後まで全体をコピーしてください。',
  'link-not-secure': 'リンクが https:// で始まっていません。そのようなリンクを依頼してください。',
  'link-with-name':
    'リンクの @ の前に名前またはパスワードがあります。取り除くか、新しいリンクを依頼してください。',
  'link-elsewhere':
    'リンクが /join を指していません。ワークスペースに参加するためのリンクをコピーしてください。',
  'link-without-code': 'リンクの # の後にコードがありません。全体をコピーしてください。',
  'link-incomplete': '# の後のコードが不完全か、変更されています。リンク全体をもう一度コピーしてください。',
  'link-refused': 'このリンクは無効か、期限切れです。管理者に新しいリンクを依頼してください。',
  'workspace-other': 'このブラウザーはワークスペース「{name}」に属しています。先にそこから退出してください。',
  'workspace-none': 'このブラウザーはどのワークスペースにも属していません。先に参加してください。',
  'workspace-by-policy': 'このブラウザーがこのワークスペースに属することは、組織が決めています。',
  'server-silent': 'サーバーが応答しません。自動的に再試行されます。',
  'server-not-handrail':
    '応答したのは Handrail サーバーではないか、形式が異なります（{detail}）。ネットワークへのログインが求められる場合は、ログインしてください。',
  'server-busy': 'サーバーが混み合っています。自動的に再試行されます。',
  'server-forgot-device':
    'サーバーはこのブラウザーを認識していません。ワークスペースから退出し、新しいリンクで参加してください。',
  'server-revoked-device':
    'このブラウザーはワークスペースから除外されました。管理者に問い合わせてください。ここにあるものはすべて残ります。',
  'content-forged':
    '新しいガイドは、ワークスペースの署名がないため取り込まれませんでした。ここにあるものはそのまま残ります。管理者に知らせてください。',
  'content-rolled-back':
    '新しいガイドは、サーバーがここにあるものより古いものを提供しているため取り込まれませんでした。ここにあるものはそのまま残ります。管理者に知らせてください。',
  'content-changed-history':
    '新しいガイドは、サーバーの内容が以前と矛盾しているため取り込まれませんでした。ここにあるものはそのまま残ります。管理者に知らせてください。',
  'content-incomplete':
    '新しいガイドは、不完全なため取り込まれませんでした。ここにあるものはそのまま残ります。自動的に再試行されます。',
  'device-failed':
    'このデバイスでは実行できませんでした（{detail}）。空き容量を増やすか、ブラウザーを再起動してください。',
  'sync-cancelled': '完了する前に終了しました。失われたものはありません。',
  'sync-overtaken': 'このブラウザーの別のウィンドウが実行中です。',
  other: '受け付けられませんでした。詳細（英語）：{detail}',
};
