# parameter/missing

parameter-missing = { $part }の{ $figures }が申告されていません。
parameter-vague = { $part }の{ $figures }は{ $seen }と記載されており、限度値を満たすか判断できません。
parameter-missing-parts = { $line }が参照する{ $parts }の{ $figures }が申告されていません。
parameter-missing-advice = 仕入先に確認し、各物性値を値と単位とともに`properties`に申告してください。
parameter-missing-advice-foreign = 仕入先に確認し、{ $where }、`properties`に各物性値を値と単位とともに申告してください。
parameter-missing-decides = { $act }（{ $codes }）は{ $limits }の品目を掲げています。
parameter-missing-common = 一般的な品目はこれを満たさないものとみなし、最終用途は求めません。これはLodestoneの取り決めであり、法令の定めではありません。
editor-add-figures = { $part }に物性値を追加：{ $figures }
