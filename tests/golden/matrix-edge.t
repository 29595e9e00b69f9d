# At its edges the matrix says so.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
path service/web/model saas
keys :matrix<Enter>hh
says this is the first column                                                 saved
keys llll
says this is the last column                                                  saved
