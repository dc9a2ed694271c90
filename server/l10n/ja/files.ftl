file-denied = アクセスが拒否されました。
file-absent = そのようなファイルやフォルダーはありません。
file-is-folder = これはフォルダーです。
file-not-regular = これは通常のファイルではありません。
file-path-part = パスの途中がフォルダーではありません。
file-link-loop = リンクが循環しています。
file-path-too-long = パスが長すぎます。
file-disk-full = ディスクの空きがありません。
file-disk-read-only = ディスクは読み取り専用です。
file-too-many-open = 開いているファイルが多すぎます。
file-disk-fault = ディスクでエラーが発生しました。
file-larger-than = サイズが{ $limit }を超えています。
file-too-large = サイズが大きすぎます。
file-read-only = 読み取り専用です。
file-changed-meanwhile = 読み込んだ後に変更されています。
file-outside = リポジトリの外、またはその.gitの中にあり、そこは読み込みの対象外です。
file-write-outside = リンクがリポジトリの外、またはその.gitの中を指しており、そこには書き込みません。
file-other-reason = システムからのメッセージ：{ $words }
file-name-not-utf8 = 名前がUTF-8ではないため、名前で開くことができません。
file-rename-it = 名前を変更してください。
file-unchecked = ファイルを読み込めないため、検査しませんでした。
file-unreadable = ファイルを読み込めません。
file-folder-unchecked = フォルダーを読み込めないため、その中は検査しませんでした。
file-folder-unreadable = フォルダーを読み込めません。
file-folder-unreadable-at = フォルダー{ $path }を読み込めないため、その中は検査しませんでした。
file-encoding = ファイルの文字コードが{ $encoding }のため、内容を検査しませんでした。
file-bad-byte = { $at }バイト目（{ $value }）がUTF-8ではないため、ファイルの内容を検査しませんでした。
file-save-utf8 = UTF-8で保存してください。
file-not-in-encoding = ファイルの文字コードが{ $encoding }ではないため、内容を検査しませんでした。
file-name-encoding = UTF-8で保存するか、マッピングの`encoding`に文字コードを指定してください。
file-is-utf8 = ファイルはUTF-8です。`encoding`のないマッピングで指定するか、指定された文字コードで保存してください。
file-stdin-unreadable = 標準入力を読み込めないため、何も検査しませんでした。
file-stdin-closed = 標準入力が閉じているか、空のデバイスです。
file-stdin-advice = 文書をパイプで渡してください。
file-stdout-closed = 標準出力が閉じていてレポートを渡せないため、何も検査しませんでした。
file-stdout-closed-advice = --outputでレポートをファイルに書き込むか、/dev/nullに出力してください。
file-output-unwritable = 出力を書き込めないため、レポートは不完全です。
file-report-unwritable = レポートを書き込めません。
file-report-incomplete = レポートを最後まで書き込めなかったため、不完全です。
cache-link = 検査は行われませんでした。`{ $file }`へはリンクまたは別の表記で到達するため、何が読み込まれるかわかりません。
cache-tracked = 検査は行われませんでした。`{ $file }`はgitの管理下にあるか、gitのファイル一覧を読み取れません。リポジトリを変更できる人が結果を書き込めてしまいます。
cache-tracked-advice = gitの管理から外して.gitignoreに記載するか、リポジトリの外のファイルを指定してください。
cache-other-file = 検査は行われませんでした。`{ $file }`はキャッシュではなく、上書きされることになります。
cache-unwritable = 次の実行のために結果を保存できませんでした。
file-unwritable = `{ $file }`を書き込めません。
file-data-unreadable = { $path }を読み込めません。
file-data-broken = { $path }が壊れています（{ $error }）。
file-reinstall = インストールが壊れています。lodestoneを再インストールするか、ビルドを実行してください。
file-page-missing = このインストールには`{ $rule }`のページがありません。
file-reinstall-short = lodestoneを再インストールしてください。
file-leads-outside = リポジトリの外またはその.gitの中にあるか、リンクがそこを指しているため、読み込みませんでした。
file-leads-outside-advice = ファイル自体をここに置くか、lodestone.yamlの`files.exclude`にリンクを記載してください。
file-folder-not-listed = { $path }はここで読み込めるフォルダーではないため、その中は検索しませんでした。
workbook-unread = { $why ->
    [encrypted] 暗号化されたブック、または2007年より前の形式のブック（XLS）であるため
    [binary] バイナリ形式のブック（XLSB）であるため
    [large] Lodestoneがブックから読み取る量を超えているため
    [broken] ブックが破損しているため
   *[none] 名前に反してブックではないため
  }、ファイルを検査しませんでした。
workbook-unread-advice = { $why ->
    [encrypted] パスワードなしでXLSXとして保存してください。
    [binary] XLSXとして保存してください。
    [large] 不要なシートとセルを削除するか、シートをCSVとして保存してください。
    [broken] 表計算ソフトで開き、保存し直してください。
   *[none] シートをXLSXまたはCSVとして保存してください。
  }
