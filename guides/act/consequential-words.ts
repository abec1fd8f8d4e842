/**
 * Beginnings of words on controls that submit, pay, delete, grant, upload or end something, by primary language. Where words
 * are not set apart by spaces they are looked for anywhere. They are many rather than few: a word too many costs the
 * person a press, one too few something that they did not want.
 */
export const consequentialWords: Readonly<Record<string, readonly string[]>> = {
  en: (
    'accept access activat admin agree allow apply approv archiv assign authori ban block book buy cancel charge ' +
    'checkout clear clos commit complet confirm continue creat deactivat deal declin delet deny deploy disabl discard ' +
    'disconnect dismiss donat empty enabl eras execut finaliz finish finali fire forward giv grant hir import install ' +
    'invit invoic issu join leav lock log mail merg ok order overwrit pay permission permit plac post proceed publish ' +
    'purchas purg refund register reject releas remov renam reopen replac reply request reset restor revok role run ' +
    'save schedul send share sign start stop submit subscrib terminat transfer trash trust unblock uninstall unlock ' +
    'unsubscrib updat upgrad upload void wipe withdraw yes'
  ).split(' '),
  de: (
    'abbestell abbrech abgeb ablehn abmeld abonnier absag abschick abschließ abschliess absend aktivier aktualisier ' +
    'akzeptier anleg anmeld annehm anweis archivier aufgeb ausführ auslös beantrag beend berechtig bestätig bestell ' +
    'bezahl blockier buch deaktivier einlad einreich einstell einverstand entfern entsperr entzieh erlaub erstatt ' +
    'erstell erteil erzeug fertig freigab freigeb genehmig gewähr hochlad hochgelad installier ja kauf kündig leer ' +
    'lösch ok posten publizier quittier rechte registrier rolle rückerstatt sende senden speicher sperr spend start ' +
    'stornier teilen trenn überschreib übernehm übertrag überweis unterschreib unterzeichn veröffentlich verschick ' +
    'versend verwerf weiter widerruf wiederherstell zahl zugriff zulass zurückgeb zurücksetz zustimm zuweis'
  ).split(' '),
  fr: (
    'abandonn accept accorder achet activer annul appliqu approuv archiv attribu autoris bloqu command confirm conclu ' +
    'continu créer décon démarr dépos désactiv désinstall désabonn donner écras effac élimin emp enlev enregistr envoy ' +
    'expédi exécut ferm finalis importer inscri install invit jeter lancer mettre oui ok partag pay permettre publi ' +
    'quitter refus réinitialis rejet rembours remplac renonc réserv résili restaur retir révoqu rôle sign signer souscri ' +
    'soumettre supprim termin téléverser transfér valid verrouill verser vider virement'
  ).split(' '),
  es: (
    'abandon abonar acept activ actualiz adjudic admin anul aplic aprob archiv asign autoriz baja bloque borr cancel ' +
    'cerrar compart compr conced conect confirm continu crear dar desactiv descart desinstal desconect ejecut elimin ' +
    'emitir enviar finaliz firm guard hacer import imprim inici instal invit ok otorg pagar pago pedir permis permitir ' +
    'public quitar rechaz reemb reempl registr reserv restabl restaur retir revoc rol salir sí solicit subir suscrib ' +
    'suprim termin transfer vaciar válid valid'
  ).split(' '),
  ja: (
    '送信 提出 支払 購入 注文 決済 振込 削除 消去 破棄 許可 承認 同意 拒否 却下 権限 付与 共有 公開 投稿 登録 保存 更新 作成 ' +
    '適用 実行 開始 停止 終了 完了 確定 確認 続行 次へ 申請 申込 予約 取消 キャンセル 解約 退会 解除 無効 有効 ログアウト ' +
    'サインアウト アップロード インストール リセット 初期化 復元 招待 署名 返金 移動 置換 上書き はい OK ロール 役割 ブロック'
  ).split(' '),
  zh: (
    '提交 发送 支付 付款 购买 订购 下单 结算 转账 删除 清除 清空 丢弃 允许 批准 同意 拒绝 驳回 授权 授予 权限 共享 分享 发布 ' +
    '注册 保存 更新 创建 新建 应用 执行 运行 开始 停止 结束 完成 确定 确认 继续 下一步 申请 预订 预约 取消 撤销 注销 退出 解除 ' +
    '禁用 启用 上传 安装 卸载 重置 恢复 邀请 签署 签名 退款 移除 替换 覆盖 是 角色 锁定 解锁 屏蔽'
  ).split(' '),
  ar: (
    'إرسال ارسال أرسل تقديم قدم دفع ادفع شراء اشتر طلب حذف احذف إزالة ازالة مسح إلغاء الغاء ألغ سماح السماح اسمح منح موافق ' +
    'قبول اقبل رفض صلاحي إذن مشاركة شارك نشر انشر تسجيل سجل حفظ احفظ تحديث إنشاء انشاء تطبيق تنفيذ تشغيل بدء ابدأ إيقاف ' +
    'إنهاء إكمال إتمام تأكيد أكد متابعة التالي حجز احجز تحويل خروج تعطيل تفعيل رفع تحميل تثبيت استعادة دعوة توقيع وقع استرداد ' +
    'نقل استبدال نعم دور حظر قفل'
  ).split(' '),
};
