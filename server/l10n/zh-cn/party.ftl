screen-equal = 忽略大小写、字符宽度、重音、文字和公司形式后，名称相同。
screen-both-names = 所给的两个名称之一与列名名称相同。
screen-short = 这是去掉{ $words }后的列名名称。
screen-group-initials = 这是该名称的首字母缩写{ $stem }。
screen-group-beginning = 两个名称均以{ $stem }或其另一写法开头。
screen-inside = 其中包含列名名称，另有其他词语。
screen-some-equal = { $all }个特征词中有{ $same }个相同：{ $words }。
screen-none-equal = { $all }个特征词均不相同。
screen-missing = 缺少：{ $words }。
screen-all-equal = 特征词相同：{ $words }。
screen-typo = 有一个字母不同：{ $word }写作{ $seen }。
screen-respelled = { $seen }视为{ $words }。
screen-order = 词语顺序不同。
screen-other-words = 名称仅在任何公司都可能使用的词语或分词方式上不同。
screen-country = 国家不同：名单中为{ $listed }，此处为{ $given }。
party-role =
    { $role ->
        [exporter] 出口经营者
        [consignee] 收货人
        [importer] 进口商
        [end-user] 最终用户
        [intermediary] 中间商
        [receiver] 交易当事方
       *[end-use-user] 最终用途的最终用户
    }
party-owner = { $party }所申报的母公司
party-owner-with-share = { $party }所申报的母公司（{ $percent }%）
party-named-here = 此处列为{ $role }。
party-listed =
    { $state ->
        [unverified] 名称{ $name }（{ $roles }）可能列于{ $authority }的{ $list }；该列名是否有效未核实。
       *[listed] 名称{ $name }（{ $roles }）列于{ $authority }的{ $list }。
    }
party-listed-as = { $act }将其列为{ $name }。
party-listed-as-number = { $act }将其列为第{ $number }号{ $name }。
party-low-confidence = 该列名来自可信度低的来源。
party-listed-too = { $acts }也列有该名称。
party-demands =
    { $state ->
        [unverified] 若列名有效，其后果为：{ $demands }。
       *[listed] 列名后果：{ $demands }。
    }
party-barred-reached = 请暂停发货，直至出口合规部门比对地址和注册号。
party-barred-open = 请暂停发货，直至出口合规部门比对地址和注册号，并核查是否有受管制货物。
party-watched-reached = 请比对地址和注册号。若为同一方，请满足该名单的条件。
party-watched-open = 请比对地址和注册号，并核查是否有受管制货物。
party-outside = 请记录结果，并在货物或角色变化时重新检查。
party-goods-brought = { $line }包含{ $part }。
owner-authority = 该列名是否涉及{ $parties }只能由主管机关认定：其中未规定持股比例。
owner-rule-void = { $clause }的{ $share }%规则在此日期不生效。
owner-rule =
    { $reach ->
        [below] 所申报的持股比例低于{ $clause }的{ $share }%规则。
        [reached] 所申报的持股比例达到{ $clause }的{ $share }%规则。
       *[unknown] 未申报持股比例，可能达到{ $clause }的{ $share }%规则。
    }
party-resembles =
    { $state ->
        [unverified] { $name }（{ $roles }）与可能列于{ $authority }的{ $list }的{ $listed }相似；该列名是否有效未核实。
       *[listed] { $name }（{ $roles }）与{ $authority }的{ $list }中的{ $listed }相似。
    }
party-resembles-advice = 请比对地址、国家和注册号。若为另一方，请记录理由。
party-score = 相似度为{ $score }（满分1）。
party-more-names = 另有{ $count }个列名名称也相近。
party-of-group =
    { $state ->
        [unverified] { $name }（{ $roles }）可能属于{ $listed }的集团，后者可能被列名；该列名是否有效未核实。
       *[listed] { $name }（{ $roles }）可能属于列名公司{ $listed }的集团。
    }
party-of-group-advice = 请询问其是否代表列名公司行事，并比对地址和注册号。
party-of-group-why = 列名不涉及集团内的其他公司。
party-listed-by = 列名依据为{ $act }。
party-group-more = 另有{ $count }家同名公司被列名。
