/** English, German, Japanese, Arabic, and how a later English release words it; one label a line. */
export const wordsTable = `Account|Konto|アカウント|الحساب|User account
Active|Aktiv|有効|نشط|In use
Add file|Datei hinzufügen|ファイルを追加|إضافة ملف|Attach a document
Add security key|Sicherheitsschlüssel hinzufügen|セキュリティキーを追加|إضافة مفتاح أمان|Register key
Alert by mail|Per Mail warnen|メールで警告|تنبيه بالبريد|Mail warnings
All tickets|Alle Tickets|全チケット|كل التذاكر|Ticket overview
Amount|Betrag|金額|المبلغ|Sum
Answer|Antwort|回答|الرد|Reply
Apply|Übernehmen|適用|تطبيق|Accept
Approve|Freigeben|承認|اعتماد|Release
Assign|Zuweisen|割り当て|تعيين|Hand to
Attachments|Anhänge|添付|المرفقات|Documents
Back|Zurück|戻る|رجوع|Previous step
Backup|Sicherung|バックアップ|النسخ الاحتياطي|Backup copies
Billing address|Rechnungsadresse|請求先住所|عنوان الفوترة|Invoice address
Book|Buchen|予約|حجز|Reserve
Book a room|Raum buchen|部屋を予約|حجز غرفة|Room reservation
Bookings|Buchungen|予約一覧|الحجوزات|Reservations
Call|Anrufen|電話|اتصال|Phone
Cancel|Abbrechen|キャンセル|إلغاء|Discard
Change password|Passwort ändern|パスワード変更|تغيير كلمة المرور|Update password
Check|Prüfung|確認|مراجعة|Review
Check availability|Verfügbarkeit prüfen|空き状況を確認|التحقق من التوفر|Is it free?
Choose teams|Teams wählen|チームを選択|اختيار الفرق|Pick teams
City|Ort|市区町村|المدينة|Town
Clerk|Sachbearbeiter|担当者|الموظف|Handled by
Close ticket|Ticket schließen|チケットを閉じる|إغلاق التذكرة|Resolve
Coffee|Kaffee|コーヒー|قهوة|Drinks
Columns|Spalten|列|الأعمدة|Choose columns
Company|Firma|会社|الشركة|Organisation
Confidential|Vertraulich|機密|سري|Keep secret
Contact|Kontakt|連絡先|اتصل بنا|Contact us
Contacts|Ansprechpartner|担当者一覧|جهات الاتصال|People
Country|Land|国|البلد|Nation
Create invoice|Rechnung anlegen|請求書を作成|إنشاء فاتورة|New invoice
Customer|Kunde|顧客|العميل|Client
Customer since|Kunde seit|取引開始日|عميل منذ|Client since
Customers|Kunden|顧客一覧|العملاء|Clients
Data|Daten|データ|البيانات|Your data
Date|Datum|日付|التاريخ|Ordered on
Day|Tag|日|اليوم|On
Delete|Löschen|削除|حذف|Remove
Delivery address|Lieferadresse|配送先住所|عنوان التسليم|Ship to
Delivery note|Lieferhinweis|配送メモ|ملاحظة التسليم|Note for delivery
Description|Beschreibung|説明|الوصف|Details
Due|Fällig|期限|الاستحقاق|Due date
Edit|Bearbeiten|編集|تعديل|Change
End|Ende|終了|النهاية|Ends on
Export|Exportieren|エクスポート|تصدير|Download
Files|Dateien|ファイル|الملفات|Documents
Filter|Filter|フィルター|تصفية|Narrow down
Find|Suchen|検索|بحث|Search invoices
First name|Vorname|名|الاسم الأول|Given name
Forward|Weiterleiten|転送|تحويل|Pass on
From|Von|開始日|من|Earliest
General|Allgemein|一般|عام|Basics
Give feedback|Rückmeldung geben|フィードバック|إرسال ملاحظات|Tell us
Group|Gruppe|グループ|المجموعة|Customer group
Help|Hilfe|ヘルプ|مساعدة|Support
History|Verlauf|履歴|السجل|Changes
Home|Start|ホーム|الرئيسية|Overview
Hours|Stunden|時間|الساعات|Time spent
House rules|Hausordnung|利用規則|قواعد المكان|Rules of the house
Import|Importieren|インポート|استيراد|Upload
Internal note|Interne Notiz|社内メモ|ملاحظة داخلية|For us only
Invite user|Benutzer einladen|ユーザーを招待|دعوة مستخدم|Add user
Invoice|Rechnung|請求書|الفاتورة|Document
Invoices|Rechnungen|請求書一覧|الفواتير|Bills
Kind of contract|Vertragsart|契約種別|نوع العقد|Contract type
Last name|Nachname|姓|اسم العائلة|Family name
Log|Protokoll|ログ|السجلات|Journal
Log out after|Abmelden nach|自動ログアウト|تسجيل الخروج بعد|Session length
Mail|E-Mail|メール|البريد|Mail address
Message|Nachricht|メッセージ|الرسالة|Your text
More|Mehr|その他|المزيد|Other actions
Name|Name|名称|الاسم|Company name
New contract|Neuer Vertrag|新規契約|عقد جديد|Create contract
New order|Neuer Auftrag|新規注文|طلب جديد|Create order
New password|Neues Passwort|新しいパスワード|كلمة مرور جديدة|Future password
Next|Weiter|次へ|التالي|Continue
Next month|Nächster Monat|翌月|الشهر التالي|Later
Notice period|Kündigungsfrist|解約通知期間|فترة الإشعار|Months of notice
Notify|Benachrichtigen|通知する|إشعار|Send a note
Occasion|Anlass|用件|المناسبة|What for
Old password|Altes Passwort|現在のパスワード|كلمة المرور القديمة|Present password
Only mine|Nur meine|自分のみ|الخاصة بي فقط|Mine
Order number|Auftragsnummer|注文番号|رقم الطلب|Order no.
Orders|Aufträge|注文一覧|الطلبات|Sales orders
Partner|Partner|相手先|الشريك|Contract partner
Password|Passwort|パスワード|كلمة المرور|Your password
Pay|Bezahlen|支払う|دفع|Settle
Payment terms|Zahlungsbedingungen|支払条件|شروط الدفع|Terms
Postal code|Postleitzahl|郵便番号|الرمز البريدي|Zip
Previous month|Voriger Monat|前月|الشهر السابق|Earlier
Price|Preis|価格|السعر|Conditions
Print|Drucken|印刷|طباعة|Print sheet
Priority|Priorität|優先度|الأولوية|Urgency
Profile|Profil|プロフィール|الملف الشخصي|Personal data
Purchasing|Einkauf|購買|المشتريات|Procurement
Refresh|Aktualisieren|更新|تحديث|Load again
Reject|Ablehnen|却下|رفض|Decline
Remarks|Bemerkungen|備考|ملاحظات|Anything else
Remind|Mahnen|督促|تذكير|Send reminder
Renew automatically|Automatisch verlängern|自動更新|تجديد تلقائي|Extend by itself
Reports|Berichte|レポート|التقارير|Analysis
Requester|Anfragende Person|依頼者|مقدم الطلب|Asked by
Reset|Zurücksetzen|リセット|إعادة تعيين|Clear
Retention|Aufbewahrung|保持期間|الاحتفاظ|Keep data
Role|Rolle|役割|الدور|Permission
Roles|Rollen|役割一覧|الأدوار|Permissions
Room|Raum|部屋|الغرفة|Place
Rules|Regeln|ルール|القواعد|Mail rules
Sales|Vertrieb|営業|المبيعات|Selling
Save|Speichern|保存|حفظ|Store
Save draft|Entwurf speichern|下書きを保存|حفظ المسودة|Keep draft
Save for later|Für später speichern|後で続ける|حفظ لوقت لاحق|Continue later
Scan|Scannen|スキャン|مسح ضوئي|From scanner
Scope|Umfang|範囲|النطاق|Content
Screen|Leinwand|スクリーン|شاشة|Projector
Search|Suchen|検索する|ابحث|Find
Seating|Bestuhlung|座席配置|ترتيب المقاعد|Arrangement
Seats|Plätze|席数|المقاعد|People
Security|Sicherheit|セキュリティ|الأمان|Safety
Selection|Auswahl|選択|التحديد|Chosen
Send|Senden|送信|إرسال|Submit
Send reminders|Mahnungen senden|督促状を送る|إرسال التذكيرات|Remind all
Settings|Einstellungen|設定|الإعدادات|Preferences
Show devices|Geräte anzeigen|デバイスを表示|عرض الأجهزة|Devices
Show person|Person anzeigen|人物を表示|عرض الشخص|Open person
Signature|Signatur|署名|التوقيع|Mail signature
Start|Beginn|開始|البداية|Starts on
Status|Status|状態|الحالة|State
Street|Straße|番地|الشارع|Street and number
Subject|Betreff|件名|الموضوع|Topic
Subscribe|Abonnieren|購読|اشتراك|Follow
Subscriptions|Abonnements|購読一覧|الاشتراكات|Following
Support|Kundendienst|サポート|الدعم|Customer care
Take over|Übernehmen|引き受ける|استلام|Assign to me
Team lead|Teamleitung|チームリーダー|قائد الفريق|Leads the team
Teams|Teams|チーム|الفرق|Groups
Terms of use|Nutzungsbedingungen|利用規約|شروط الاستخدام|Conditions of use
Ticket|Ticket|チケット|التذكرة|Request
Tickets|Tickets|チケット一覧|التذاكر|Requests
Title|Titel|題名|العنوان|Heading
To|Bis|終了日|إلى|Latest
Today|Heute|今日|اليوم الحالي|Go to today
Total|Summe|合計|الإجمالي|Grand total
Two-factor login|Zwei-Faktor-Anmeldung|二要素認証|الدخول بعاملين|Second factor
Users|Benutzer|ユーザー|المستخدمون|People
VAT number|USt-IdNr.|VAT番号|الرقم الضريبي|Tax number
Valid until|Gültig bis|有効期限|صالح حتى|Expires
Void|Stornieren|取消|إبطال|Annul
Open|Offen|未処理|مفتوح|
Shipped|Versandt|発送済|مشحون|
Closed|Abgeschlossen|完了|مغلق|
Retail|Handel|小売|تجزئة|
Industry|Industrie|工業|صناعة|
Public|Öffentlich|公共|عام|
Germany|Deutschland|ドイツ|ألمانيا|
Japan|Japan|日本|اليابان|
Egypt|Ägypten|エジプト|مصر|
Purchase|Kauf|購入|شراء|
Lease|Miete|リース|إيجار|
Service|Dienst|サービス|خدمة|
Reader|Leser|閲覧者|قارئ|
Administrator|Verwalter|管理者|مسؤول|
Low|Niedrig|低|منخفض|
Normal|Normal|普通|عادي|
Urgent|Dringend|緊急|عاجل|
Large|Groß|大|كبير|
Small|Klein|小|صغير|
Roof|Dach|屋上|سطح|
Rows|Reihen|列席|صفوف|
Circle|Kreis|円卓|دائرة|
Blocks|Blöcke|島型|مجموعات|
Actions|Aktionen|操作|الإجراءات|
Actions and more|Aktionen und mehr|操作ほか|إجراءات ومزيد|
Region|Region|地域|المنطقة|
Maintenance tonight|Heute Nacht Wartung|今夜メンテナンス|صيانة الليلة|`;
