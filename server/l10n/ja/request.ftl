# `lodestone request`：作成する照会状。

request-letter = { $addressee }（{ $language }）
request-total = 照会状{ $count }通。
request-not-written = 何も書き込んでいません。{ $option }で照会状を書き込みます。
request-none-such = 該当する部品に未回答の質問はありません。
