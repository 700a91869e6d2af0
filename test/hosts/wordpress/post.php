<?php
// One post as WordPress shows it: `php post.php author|editor < post.html`. The site is the folder $SITE.
error_reporting( E_ALL );
ini_set( 'display_errors', 'stderr' );
ini_set( 'log_errors', '0' );

$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/?p=1',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
$_GET['p'] = '1';
define( 'ABSPATH', getenv( 'SITE' ) . '/' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', null );
define( 'WP_USE_THEMES', true );
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

// Nobody is logged in, who may save what an author may; an editor may save all HTML.
$content = stream_get_contents( STDIN );
if ( 'editor' === $argv[1] ) {
	kses_remove_filters();
}
$saved = wp_unslash( apply_filters( 'content_save_pre', wp_slash( $content ) ) );

$post = new WP_Post(
	(object) array(
		'ID'           => 1,
		'post_title'   => 'The road above the river',
		'post_content' => $saved,
		'post_type'    => 'post',
		'post_status'  => 'publish',
		'filter'       => 'raw',
	)
);
wp_cache_add( 1, $post, 'posts' );
add_filter( 'posts_pre_query', fn () => array( $post ) );
wp();
require ABSPATH . WPINC . '/template-loader.php';
