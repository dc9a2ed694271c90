# 供打印的文书，以及供应商填写的答复表。

paper-blank = 待填写

sheet-column = { $key ->
    [id] 行号
    [partNumber] 零件号
    [description] 品名
    [manufacturer] 制造商
    [supplier] 供应商
    [question] 询问内容
    [countryOfOrigin] 原产国（代码或国名）
    [compositionStatus] 成分是否完整：complete（完整）或incomplete（不完整）
    [controlCode] 出口管制编码及所属清单（例如PRC 1C902.a）
    [hsCode] HS编码
    [document] 依据文件（检测报告、数据表、声明等）
    [by] 答复人姓名
    *[date] 依据文件日期（YYYY-MM-DD）
  }
sheet-column-stage = 材料{ $stage }所在国（代码或国名）
sheet-column-share = { $element }的质量分数（%）
sheet-column-free = 不含下列材料（{ $classes }）
sheet-all = all（全部）

sheet-question-composition =
    { $count ->
        [one] 请提供{ $elements }的质量分数（%）。
       *[other] 请提供{ $elements }各自的质量分数（%）。
    }
sheet-question-classes = 请说明是否含有{ $classes }。
sheet-question-origin =
    { $of ->
        [both] 请提供原产国，以及其材料{ $stages }所在的国家。
        [stages] 请提供其材料{ $stages }所在的国家。
       *[country] 请提供原产国。
    }
sheet-question-figures = 请提供以下参数：{ $figures }。
sheet-question-again = { $question }我公司现有信息的日期为{ $date }。即使没有变化，也请重新填写以确认。

# 未将文书写入文件夹的原因。
papers-outside = `{ $folder }`位于存储库之外或其.git中，不会写入任何内容。
papers-outside-advice = 请指定存储库中的文件夹。
papers-no-folder = `{ $folder }`不是文件夹。
papers-in-the-way = { $files }{ $more ->
        [0] {""}
       *[other] 及另外{ $more }个
    }是链接或文件夹，因此未写入任何内容。
papers-there = { $files }{ $more ->
        [0] {""}
       *[other] 及另外{ $more }个
    }已存在，因此未写入任何内容。
papers-there-advice = `--replace`会覆盖。
