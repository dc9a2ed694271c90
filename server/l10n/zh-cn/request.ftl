# `lodestone request`：生成的询问函。

request-letter = { $addressee }（{ $language }）
request-total = 共{ $count }封询问函。
request-not-written = 未写入任何内容。使用{ $option }写入询问函。
request-none-such = 此类零件没有待答复的问题。
