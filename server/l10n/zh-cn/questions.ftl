# `lodestone questions`：尚待供应商回答的问题，以及每种回答带来的变化。

answer-share =
    { $count ->
       *[other] { $elements }：各{ $share }%
    }
answer-free = 不含{ $classes }
answer-holds = 含有{ $classes }
answer-origin =
    { $by ->
        [country] 原产国为{ $country }
       *[stages] 各环节均在{ $country }
    }
answer-origin-other =
    { $by ->
        [country] 原产国为上述法规均未列明的国家，例如{ $country }
       *[stages] 全部环节都在上述法规均未列明的国家，例如{ $country }
    }
answer-figures =
    { $kept ->
        [yes] { $limits }：是
       *[no] { $limits }：否
    }

question-composition = { $elements }的质量分数
question-classes = 是否含有{ $classes }
question-origin =
    { $of ->
        [country] 原产国
        [both] 原产国，以及{ $stages }所在的国家
       *[stages] { $stages }所在的国家
    }
question-figures = 技术参数：{ $limits }

question-open = 未回答
question-declared = 已于{ $date }申报，需再次确认
question-asked =
    { $known ->
        [yes] 已于{ $on }询问（{ $of }）
       *[no] 已于{ $on }询问
    }{ $age ->
        [coming] {""}
        [today] ，今天
       *[past] ，{ $days }天前
    }
question-with-state = { $what }，{ $state }
question-supplier =
    { $known ->
        [yes] { $supplier }
       *[no] 未注明供应商
    }
question-of-maker = 制造商：{ $manufacturer }
question-used = 用于：{ $places }
question-used-more = { $places }等另外{ $count }处
question-act = { $act }（{ $verdict }）
question-no-act = 没有法规适用
question-outcome =
    { $some ->
        [yes] { $answer }：{ $acts }。待办：{ $duties }。
       *[no] { $answer }：{ $acts }。
    }
questions-none = 没有需要供应商回答的问题。
questions-total = { $count }个问题，涉及{ $parts }个零件。
questions-asked = 其中{ $count }个已询问。
questions-unchecked = 有{ $count }处未读取或未检查，未就其提出问题。`lodestone check`会列出这些位置。
questions-elsewhere = 尚未查询以下文件中零件的问题：{ $files }。请同时指定这些文件或其所在文件夹。
questions-untried = 下列文件引用了这些零件或无法读取，其中可能还有未列出的问题，也未在其中试验答案：{ $files }。
questions-together = { $count }个答案仅与其他零件的答案一起试验过，因此涉及整个文件的义务可能来自其他零件。
questions-outside = 其他文件中的行引用了此文件，但此文件不在此处检查的文件之列。尚未查询其中零件的问题。
questions-column = { $key ->
    [id] 行
    [partNumber] 零件号
    [description] 描述
    [manufacturer] 制造商
    [supplier] 供应商
    [severity] 严重程度
    [question] 问题
    [state] 状态
    [acts] 法规
    [answers] 回答
    *[uses] 用于
  }
