# 致供应商的零件信息询问函：`lodestone request`。

letter-title = 关于商请提供零件材料成分及原产国信息的函
letter-to = 致
letter-addressee = { $name }
letter-from = 发函单位
letter-date = 日期
letter-reference = 发函编号
letter-reply-by = 请于此日期前回复
letter-opening =
    尊敬的供应商：

    您好！为遵守出口管制及海关法律法规，我公司需要了解部分零件所含的材料及其原产国。{ $known ->
        [yes] 我公司掌握的下列零件的上述信息需要重新确认。
        [some] 经核对，我公司现有资料未载明下列部分零件的上述信息，其余零件的信息需要重新确认。
       *[no] 经核对，我公司现有资料未载明下列零件的上述信息。
    }

    现特此致函，烦请贵公司就下列零件逐项答复。如贵公司未掌握相关信息，烦请向零件或材料的生产厂家核实。如零件不含有关材料，也请予以说明。
letter-opening-end = {""}
letter-details-begin = {""}
letter-details-end = {""}
letter-parts = 零件及询问内容
letter-acts = 相关法规
letter-acts-why = 下列法规是否适用于上述零件，取决于贵公司的答复：
letter-act-unconfirmed = { $act }（现行效力尚待核实）
letter-how = 填写说明
letter-how-composition = 成分：请填写各元素占零件质量的百分比。可填写范围（0.5～1.2）或上限（<0.1）。不含某元素的，请填写0。完全不含有关材料的，{ $sheet ->
        [yes] 仅填写“不含下列材料”一栏
       *[no] 仅作此说明
    }即可。
letter-how-origin = 原产国：请填写零件的生产国，国名或国家代码（例如CN）均可。磁性材料等原材料来自其他国家的，请一并说明。
letter-how-figures = 技术参数：请按所注明的单位填写数值。
letter-how-document = 请注明答复所依据的文件（如检测报告、数据表、声明等）及其日期，并填写答复人姓名；如方便，请附上文件复印件。
letter-how-unknown = 无法答复的内容请留空，并告知我公司可向哪家单位核实。
letter-reply = 回复方式
letter-reply-sheet = 请用电子表格软件填写随函所附的表格{ $file }并发回我公司。表中每行对应一个零件。左侧各列及表头方括号内的文字用于将答复与零件对应，请勿改动。
letter-reply-formats = 如已有CycloneDX（含硬件，JSON格式）、Catena-X的CustomsInformation或UsTariffInformation（JSON格式），或载有零件号的电子表格，也可直接提供。
letter-reply-paper = 也可通过信函或电子邮件答复，届时请注明各零件的行号。
letter-closing =
    感谢贵公司的支持与配合。如有疑问，请随时与我公司联系。

    此致
    敬礼
letter-name = 联系人及职务
letter-contact = 电话及电子邮箱
letter-signature = 签字（盖章）
letter-enclosure = 附件：{ $file }
