init-written = { $file }を書き込みました。名前からLodestoneの対象となるファイルは{ $count }件です。
init-claimed = 内容から対象となるファイル{ $count }件を`files`に加えました：{ $patterns }。
init-no-pattern = { $file }を表せるパターンがありません。末尾が.bom.yamlまたは.shipment.yamlになるように名前を変更してください。
init-own-settings = { $folder }には独自のlodestone.yamlがあり、そこではそれが適用されます。
init-above = 最も近いlodestone.yamlが適用されるため、{ $file }はここでは適用されなくなりました。その設定を引き継ぐには、#extendsで始まる行を有効にしてください。
init-nothing = 確認対象が見つかりませんでした。部品表の名前の末尾を.bom.yamlにするか、`files`にパターンを書いてから、`lodestone check`を実行してください。
init-next = 次の手順：{ $command }。
