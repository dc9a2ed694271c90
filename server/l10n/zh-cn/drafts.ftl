# `lodestone draft`：根据文件填写的文书。大部分文字出现在文书中，使用文书的语言。

draft-notice = 草稿，未提交
draft-notice-form = 未查阅官方格式文本
draft-notice-prohibited = 禁止交付：不得提交
draft-form =
    { $form ->
        [not-read] 未查阅官方格式文本。本稿仅为内容草稿，并非官方格式文本。
        [read] 栏目与官方格式文本一致，但本稿仅为草稿，并非官方格式文本。
       *[none] 本表没有官方格式文本。
    }
draft-made = 根据{ $file }及{ $date }的法规填写。方括号内为该文件的行号或单元格。
draft-day-today = 文件未给出有效的出口日期，以运行当日（北京时间今天）代替。
draft-prohibited = 该项交付被禁止，不为其起草本文书：
draft-decide = 提交前须先决定：
draft-no-control = 根据文件内容，在{ $date }，规则包中没有确知对{ $part }实施管制的有效法规。
draft-freed = { $act }（{ $state }）可能适用，但主管机关认为此类物项一般不受管制。
draft-listed = { $act }（{ $state }）列有此类物项。
draft-catch-all = { $act }：未列入清单的物项也可能需要许可，此处不作判定。
draft-unchecked = 文件有{ $count }处未读取或未检查，此处可能遗漏物项。
draft-no-act = 没有有效的法规要求为这些物项提交本文书。
draft-act-open = 没有确知有效的法规要求为这些物项提交本文书；是否有效未核实的法规可能有此要求。
draft-gaps = 待填写
draft-no-gaps =
    { $idle ->
        [yes] 没有须填写的空白栏。当日没有法规可能要求的部分留有空白栏。
       *[no] 没有须填写的空白栏。
    }
draft-gap-of = { $label }：{ $items }
draft-low = （可信度低）
draft-only = （仅{ $items }）
draft-judged = 检查判定
draft-open = （尚未确定）
draft-expired = （已过期）
draft-refused = （检查认为该许可证件有问题）
draft-denied = （申报内容，与检查结果不一致）
draft-given = 已承诺
draft-not-given = 未承诺
draft-not-given-for = 对{ $items }未承诺
draft-missing = 缺
draft-named = 文件中已注明：{ $name }
draft-named-expired = 文件中已注明，但已过期：{ $name }
draft-basis = 要求提交本文书的法规
draft-practice = 实务做法，未见法规要求。
draft-article = { $act }{ $article }
draft-act =
    { $reach ->
        [no] { $act }：{ $state }，未列有这些物项。
       *[yes] { $act }：{ $state }。
    }
draft-judgement = 物项的判定
draft-control =
    { $certainty ->
        [applies] { $act }（{ $state }）适用于{ $items }。
        [would-apply] 若{ $act }（{ $state }）有效，则适用于{ $items }。
        [could-apply] 若{ $act }（{ $state }）有效，则可能适用于{ $items }。
       *[may-apply] { $act }（{ $state }）可能适用于{ $items }。
    }
draft-sources = 各栏的来源
draft-state-column =
    { $column ->
        [promise] 承诺内容
        [attachment] 材料
       *[state] 情况
    }
draft-source-column =
    { $column ->
        [field] 栏目
        [basis] 法规
        [confidence] 可信度
       *[sources] 来源
    }
draft-confidence =
    { $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
draft-quantity-in = 每件{ $line }含{ $amount }
draft-figure = { $name }：{ $value }

draft-list-form =
    { $form ->
        [not-read] { $list }。未查阅官方格式文本。
        [read] { $list }。栏目与官方格式文本一致。
       *[none] { $list }。没有官方格式文本。
    }
draft-none = 该文件无需此文书：没有物项受其主管机关的法规管制。

usage-draft-one = `draft`只接受一种文书。
usage-draft-one-advice = `lodestone draft`会列出各种文书。
usage-draft-listed = `lodestone draft`会列出各种文书。
usage-draft-no-paper = --for需要同时指定文书。
usage-draft-unknown = 没有名为{ $paper }的文书。
usage-draft-for = 该文书需要指定文件。
usage-draft-for-advice = 请写`lodestone draft { $paper } --for FILE`。
usage-draft-no-part = { $file }中没有零件号为{ $part }的物项。
usage-draft-ambiguous = { $file }中有{ $count }个物项的零件号为{ $part }。
usage-draft-ambiguous-advice = 请按位置指定其中一个：{ $places }。
usage-draft-no-order = 没有可为订单{ $order }起草的文书。
usage-draft-no-orders = 这些物项的最终用途均未注明订单。
usage-draft-not-by-order = 此文书不按订单出具，请去掉`--order`。
usage-draft-orders = 这些物项的订单：{ $orders }。
usage-draft-several = 共需{ $count }份文书，而一个HTML页面只能容纳一份。
usage-draft-several-advice = 请用`--out`写入文件夹，或用`--order`选择其中一份。
